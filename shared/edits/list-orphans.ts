import type { Project } from '../project'
import type { Id } from '../statute'
import type { ListName } from './list-rows'

/** What a row leaves behind when it is deleted: rows that lose their last tie upwards, rows that lose their last answer, and its links. */
export type Orphans = {
  readonly matters: readonly Id[]
  readonly solutions: readonly Id[]
  /** Problems that are left without matter, and matters that are left without solution. */
  readonly unanswered: readonly Id[]
  readonly links: readonly Id[]
}

/** Says before a row is deleted what is orphaned; nothing is changed. */
export function orphansOf(project: Project, list: ListName, id: Id): Orphans {
  const none = { matters: [], solutions: [], unanswered: [], links: [] }
  switch (list) {
    case 'problems':
      return { ...none, matters: lastTies(project.matters, matter => matter.problems, id) }
    case 'matters': {
      const problems = project.matters.find(matter => matter.id === id)?.problems ?? []
      return {
        ...none,
        solutions: lastTies(project.solutions, solution => solution.matters, id),
        unanswered: problems.filter(
          problem => !project.matters.some(matter => matter.id !== id && matter.problems.includes(problem)),
        ),
      }
    }
    case 'solutions': {
      const matters = project.solutions.find(solution => solution.id === id)?.matters ?? []
      return {
        ...none,
        unanswered: matters.filter(
          matter => !project.solutions.some(solution => solution.id !== id && solution.matters.includes(matter)),
        ),
        links: project.links.filter(link => link.solution === id).map(link => link.id),
      }
    }
  }
}

const lastTies = <Row extends { readonly id: Id }>(
  rows: readonly Row[],
  ties: (row: Row) => readonly Id[],
  id: Id,
): readonly Id[] => rows.filter(row => ties(row).every(each => each === id) && ties(row).length > 0).map(row => row.id)
