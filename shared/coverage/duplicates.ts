import { LISTS } from '../edits/list-rows'
import { memoBy } from '../memo'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { Fault } from './case'
import type { Finding } from './finding'

const KIND = { problems: 'problem', matters: 'matter', solutions: 'solution' } as const

/** Rows that bear a 编号 an earlier row of their list bears already. */
export function duplicateFaults(project: Project): readonly Fault[] {
  return LISTS.flatMap(list => repeated(project[list]).map(at => duplicate(KIND[list], project[list][at])))
}

type Numbered = { readonly id: Id; readonly no: string }

/** The positions of rows whose 编号 stands further up already. */
const repeated = memoBy(
  ({ no }: Numbered) => no,
  rows => {
    const again: number[] = []
    let room = 16
    while (room < 2 * rows.length) room *= 2
    // A table of positions: a set of strings takes ten times the memory at every check.
    const first = new Int32Array(room).fill(-1)
    rows.forEach(({ no }, at) => {
      if (no === '') return
      let place = hashOf(no) & (room - 1)
      while (first[place] !== -1 && rows[first[place] ?? 0]?.no !== no) place = (place + 1) & (room - 1)
      if (first[place] === -1) first[place] = at
      else again.push(at)
    })
    return again
  },
)

function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

const duplicate = (kind: Finding['at']['kind'], row: Numbered | undefined): Fault => ({
  code: 'duplicate-id',
  severity: 'error',
  at: { kind, id: row?.id ?? '' },
  role: 'root',
  params: { no: row?.no ?? '' },
})
