import { memoRecent } from '../memo'
import type { Project } from '../project'
import type { Id } from '../statute'
import { coverage } from './coverage'
import type { MatterVerdict, ProblemVerdict, SolutionVerdict } from './finding'

/**
 * How a row stands, told in the fewest words: `confirmed` (已落实: people confirmed every link), `full` (未发现问题: the
 * machine found no fault), and what is less than that.
 */
export type Standing = 'confirmed' | 'full' | 'partial' | 'none' | 'other' | 'conflict'

const STANDING = {
  full: 'full',
  addressed: 'full',
  partial: 'partial',
  none: 'none',
  not_addressed: 'none',
  other_means: 'other',
  conflict: 'conflict',
} as const satisfies Readonly<Record<ProblemVerdict | MatterVerdict | SolutionVerdict, Standing>>

/** How a verdict is shown when nobody's confirmation is asked for. */
export const standingOfVerdict = (verdict: ProblemVerdict | MatterVerdict | SolutionVerdict): Standing =>
  STANDING[verdict]

/** How every problem, matter and solution stands, by id. Computed once for each project value. */
export const standings: (project: Project) => ReadonlyMap<Id, Standing> = memoRecent(project => {
  const relaxed = coverage(project)
  const strict = coverage(project, 'strict')
  const result = new Map<Id, Standing>()
  for (const list of ['problems', 'matters', 'solutions'] as const)
    for (const [id, { verdict }] of relaxed[list]) {
      const held = strict[list].get(id)?.verdict === verdict
      const standing = STANDING[verdict]
      result.set(id, standing === 'full' && held ? 'confirmed' : standing)
    }
  return result
})

/** How many problems stand how. */
export const problemTotals: (project: Project) => Readonly<Record<Standing, number>> = memoRecent(project => {
  const totals: Record<Standing, number> = { confirmed: 0, full: 0, partial: 0, none: 0, other: 0, conflict: 0 }
  const known = standings(project)
  for (const problem of project.problems) totals[known.get(problem.id) ?? 'none'] += 1
  return totals
})
