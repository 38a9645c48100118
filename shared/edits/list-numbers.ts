import type { Project } from '../project'
import type { Id } from '../statute'

/**
 * The next free 编号 for a new row: P-1-4 within the first problem type, M-22, S-26. Written like the last number in use,
 * zeros in front included; numbers of deleted rows before the last are not used again.
 */
export function nextNumber(project: Project, list: 'problems' | 'matters' | 'solutions', type: Id = ''): string {
  if (list !== 'problems')
    return following(
      project[list].map(row => row.no),
      list === 'matters' ? 'M-' : 'S-',
      2,
    )
  const peers = project.problems.filter(problem => problem.type === type)
  const place = project.problemTypes.findIndex(each => each.id === type)
  const prefix = commonPrefix(peers.map(problem => problem.no)) ?? (place < 0 ? 'P-' : `P-${place + 1}-`)
  return following(
    project.problems.map(problem => problem.no),
    prefix,
    1,
  )
}

/** The prefix most numbers of a type bear: P-1- of P-1-3; null when none of them ends in a digit. */
function commonPrefix(numbers: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const no of numbers) {
    const prefix = /^(.*?)\d+$/.exec(no)?.[1]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null
}

function following(numbers: readonly string[], prefix: string, digits: number): string {
  let last = 0
  let width = digits
  for (const no of numbers) {
    const tail = no.startsWith(prefix) ? no.slice(prefix.length) : ''
    if (!/^\d+$/.test(tail)) continue
    last = Math.max(last, Number(tail))
    width = tail.startsWith('0') ? tail.length : width
  }
  return `${prefix}${String(last + 1).padStart(width, '0')}`
}
