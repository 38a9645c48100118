import { placeKey } from '../../../shared/clause-cards'
import type { Coverage, LinkState } from '../../../shared/coverage/finding'
import type { Project } from '../../../shared/project'
import type { Id } from '../../../shared/statute'
import type { Ties } from '../../../shared/ties'

/** Two cards that are tied, and how the line between them looks. */
export type Pair = {
  readonly from: string
  readonly to: string
  readonly tone: 'quiet' | 'chosen' | LinkState | 'wrong'
}

/**
 * The pairs of cards to join: of every row that is shown (null: all of them) quietly, or only of what is chosen,
 * with the state of its clause links.
 */
export function tiePairs(
  project: Project,
  coverage: Coverage,
  ties: Ties | null,
  shown: ReadonlySet<Id> | null,
): readonly Pair[] {
  const pairs = [...rowPairs(project, ties), ...linkPairs(project, coverage, ties)]
  return shown ? pairs.filter(pair => shown.has(pair.from)) : pairs
}

function rowPairs(project: Project, ties: Ties | null): readonly Pair[] {
  const tone = ties ? 'chosen' : 'quiet'
  const matters = project.matters
    .filter(matter => !ties || ties.matters.has(matter.id))
    .flatMap(matter =>
      matter.problems
        .filter(problem => !ties || ties.problems.has(problem))
        .map(problem => ({ from: problem, to: matter.id, tone }) as const),
    )
  const solutions = project.solutions
    .filter(solution => !ties || ties.solutions.has(solution.id))
    .flatMap(solution =>
      solution.matters
        .filter(matter => !ties || ties.matters.has(matter))
        .map(matter => ({ from: matter, to: solution.id, tone }) as const),
    )
  return [...matters, ...solutions]
}

function linkPairs(project: Project, coverage: Coverage, ties: Ties | null): readonly Pair[] {
  return project.links.flatMap(link => {
    if (!link.place || (ties && !ties.links.has(link.id))) return []
    const { state, findings } = coverage.links.get(link.id) ?? { state: 'broken' as const, findings: [] }
    const wrong = findings.some(finding => finding.severity === 'error')
    const tone = wrong ? 'wrong' : ties ? state : 'quiet'
    return [{ from: link.solution, to: placeKey(link.place), tone } as const]
  })
}
