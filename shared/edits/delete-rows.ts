import type { Project } from '../project'
import type { Signed } from '../signed'
import type { Id } from '../statute'
import { dropLinks } from './drop-links'
import { type ListName, rowsOf } from './list-rows'

/**
 * Deletes rows and every tie to them, as one edit: a problem leaves its matters, a matter its solutions, and the clause links of a
 * solution are dropped, signed like every dropped link. Rows that lose their last tie stay as orphans; `orphansOf` names them
 * beforehand. The same project when none of the rows is there.
 */
export function deleteRows(project: Project, list: ListName, ids: ReadonlySet<Id>, signed: Signed): Project {
  if (!rowsOf(project, list).some(row => ids.has(row.id))) return project
  switch (list) {
    case 'problems':
      return {
        ...project,
        problems: project.problems.filter(problem => !ids.has(problem.id)),
        matters: project.matters.map(matter => withoutTies(matter, 'problems', ids)),
      }
    case 'matters':
      return {
        ...project,
        matters: project.matters.filter(matter => !ids.has(matter.id)),
        solutions: project.solutions.map(solution => withoutTies(solution, 'matters', ids)),
      }
    case 'solutions': {
      const links = project.links.filter(link => ids.has(link.solution)).map(link => link.id)
      const unlinked = dropLinks(project, new Set(links), signed)
      return { ...unlinked, solutions: unlinked.solutions.filter(solution => !ids.has(solution.id)) }
    }
  }
}

/** Deletes one row, see `deleteRows`. */
export const deleteRow = (project: Project, list: ListName, id: Id, signed: Signed): Project =>
  deleteRows(project, list, new Set([id]), signed)

/** The row without some of the ids in a field; the same row when none is there. */
function withoutTies<Field extends string, Row extends { readonly [field in Field]: readonly Id[] }>(
  row: Row,
  field: Field,
  ids: ReadonlySet<Id>,
): Row {
  return row[field].some(id => ids.has(id)) ? { ...row, [field]: row[field].filter(id => !ids.has(id)) } : row
}
