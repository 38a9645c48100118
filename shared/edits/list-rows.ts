import type { Matter, Problem, Solution } from '../lists'
import type { Project } from '../project'
import type { Id } from '../statute'

/** The three lists, by their place in the project. */
export const LISTS = ['problems', 'matters', 'solutions'] as const
export type ListName = (typeof LISTS)[number]

/** The row type of each list. */
export type Rows = { readonly problems: Problem; readonly matters: Matter; readonly solutions: Solution }

/** The rows of one list. */
export function rowsOf<List extends ListName>(project: Project, list: List): readonly Rows[List][] {
  return project[list] as readonly Rows[List][]
}

/** Adds a row at the end of its list, or after the row `after`. The row's id must be new. */
export function addRow<List extends ListName>(
  project: Project,
  list: List,
  row: Rows[List],
  after: Id | null = null,
): Project {
  const rows = rowsOf(project, list)
  const at = after === null ? -1 : rows.findIndex(each => each.id === after)
  return { ...project, [list]: at < 0 ? [...rows, row] : [...rows.slice(0, at + 1), row, ...rows.slice(at + 1)] }
}

/** Changes fields of a row; the same project when the row is missing or no field changes. */
export function updateRow<List extends ListName>(
  project: Project,
  list: List,
  id: Id,
  patch: Partial<Omit<Rows[List], 'id'>>,
): Project {
  const rows = rowsOf(project, list)
  const row = rows.find(each => each.id === id)
  if (!row || !changes(row, patch)) return project
  return { ...project, [list]: rows.map(each => (each === row ? { ...row, ...patch } : each)) }
}

function changes(row: object, patch: object): boolean {
  const before = new Map(Object.entries(row))
  return Object.entries(patch).some(([field, value]) => before.get(field) !== value)
}

/** Moves a row before another, or to the end; the same project when it stands there already. */
export function moveRow(project: Project, list: ListName, id: Id, before: Id | null): Project {
  const rows = rowsOf(project, list)
  const row = rows.find(each => each.id === id)
  if (!row || before === id) return project
  const others = rows.filter(each => each !== row)
  const at = before === null ? others.length : others.findIndex(each => each.id === before)
  if (at < 0 || rows[at] === row) return project
  return { ...project, [list]: [...others.slice(0, at), row, ...others.slice(at)] }
}
