import type { Coverage } from './coverage/finding'
import type { Problem } from './lists'
import type { Project } from './project'
import type { Id } from './statute'
import { tiesOf } from './ties'

/** What the reader wants to see of the three lists; empty words and `null` do not narrow. */
export type ListFilter = {
  readonly words: string
  readonly holesOnly: boolean
  /** A problem type's id. */
  readonly type: Id | null
  readonly department: string | null
}

export const NO_FILTER: ListFilter = { words: '', holesOnly: false, type: null, department: null }

/** The ids of the rows to show: those that fit and everything they are tied to; null shows all. */
export function shownRows(project: Project, coverage: Coverage, filter: ListFilter): ReadonlySet<Id> | null {
  if (filter === NO_FILTER || isEmpty(filter)) return null
  const shown = new Set<Id>()
  const show = (kind: 'problem' | 'matter' | 'solution', id: Id) => {
    const ties = tiesOf(project, { kind, id })
    for (const set of [ties.problems, ties.matters, ties.solutions]) for (const tied of set) shown.add(tied)
  }
  const byProblem = filter.type !== null || filter.department !== null
  for (const problem of project.problems) if (fitsProblem(problem, coverage, filter)) show('problem', problem.id)
  if (byProblem) return shown
  for (const matter of project.matters)
    if (
      hasWords(filter, matter.no, matter.title, matter.goal) &&
      isHole(filter, coverage.matters.get(matter.id)?.verdict)
    )
      show('matter', matter.id)
  for (const solution of project.solutions)
    if (
      hasWords(filter, solution.no, solution.title, solution.measure) &&
      isHole(filter, coverage.solutions.get(solution.id)?.verdict)
    )
      show('solution', solution.id)
  return shown
}

/** Every department a problem or matter names, in the order met. */
export const departmentsOf = (project: Project): readonly string[] => [
  ...new Set([
    ...project.problems.flatMap(problem => problem.departments),
    ...project.matters.flatMap(matter => [...matter.leadDepartments, ...matter.coDepartments]),
  ]),
]

const isEmpty = (filter: ListFilter): boolean =>
  filter.words.trim() === '' && !filter.holesOnly && filter.type === null && filter.department === null

function fitsProblem(problem: Problem, coverage: Coverage, filter: ListFilter): boolean {
  if (filter.type !== null && problem.type !== filter.type) return false
  if (filter.department !== null && !problem.departments.includes(filter.department)) return false
  if (!isHole(filter, coverage.problems.get(problem.id)?.verdict)) return false
  return hasWords(filter, problem.no, problem.title, problem.description)
}

function isHole(filter: ListFilter, verdict: string | undefined): boolean {
  return !filter.holesOnly || (verdict !== 'full' && verdict !== 'addressed' && verdict !== 'other_means')
}

function hasWords(filter: ListFilter, ...fields: readonly string[]): boolean {
  const words = filter.words.trim().toLowerCase()
  return words === '' || fields.some(field => field.toLowerCase().includes(words))
}
