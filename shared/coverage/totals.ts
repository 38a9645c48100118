import type { Id } from '../statute'
import type { Totals } from './finding'
import type { Pass } from './pass'

/** The totals that every rendering prints: counts of verdicts and link states, and how many different root gaps there are. */
export function countTotals({ problems, solutions, links }: Pass): Totals {
  const totals = {
    problems: { full: 0, partial: 0, none: 0, other_means: 0, conflict: 0 },
    solutions: { addressed: 0, partial: 0, not_addressed: 0 },
    links: { valid: 0, unconfirmed: 0, suspect: 0, broken: 0 },
  }
  const roots = new Set<Id>()
  for (const { verdict, rootCauses } of problems.rows) {
    totals.problems[verdict] += 1
    for (const cause of rootCauses) roots.add(cause.id)
  }
  solutions.rows.forEach(({ verdict }) => {
    totals.solutions[verdict] += 1
  })
  links.rows.forEach(({ state }) => {
    totals.links[state] += 1
  })
  return { ...totals, rootGaps: roots.size }
}
