import { linksBySolution } from '../coverage/relations'
import { dropLinks } from '../edits/drop-links'
import { nextNumber } from '../edits/list-numbers'
import { LISTS, type ListName, type Rows, rowsOf } from '../edits/list-rows'
import { type ClauseLink, type LinkRole, newMatter, newProblem, newSolution } from '../lists'
import { outline } from '../outline'
import { samePlace, wordingAt } from '../place'
import type { Project } from '../project'
import type { Signed } from '../signed'
import type { Id } from '../statute'
import type { CellContext, ListColumn } from './column'
import type { CellChange, ImportPlan, RowPlan } from './import-plan'
import { type CitedLink, linkWords, readLinkCell } from './link-cell'
import { columnsOf } from './list-columns'
import { placeCited } from './place-cited'
import { LINKS_COLUMN } from './solution-columns'

/**
 * Does what a plan says, as one step: rows and fields the plan does not name stay the very same values. `newId` gives ids of new rows,
 * types and links. A row without number gets the next free one. Links a cell no longer names are dropped, signed.
 */
export function applyImport(project: Project, plan: ImportPlan, newId: () => Id, signed: Signed): Project {
  if (plan.rows.every(row => row.kind === 'untouched')) return project
  const typed = withTypes(project, plan, newId)
  const made = new Map<RowPlan, Id>()
  const withRows = LISTS.reduce((result, list) => applyList(result, list, plan, newId, made), typed)
  return applyLinks(withRows, plan, { newId, signed }, made)
}

/** New problem types, for names of 类别 the project does not have. */
function withTypes(project: Project, plan: ImportPlan, newId: () => Id): Project {
  const known = new Set(project.problemTypes.map(type => type.name))
  const names = plan.rows
    .filter(row => row.list === 'problems')
    .flatMap(row => row.changes.filter(change => change.key === 'type' && change.after !== '').map(each => each.after))
  const missing = [...new Set(names)].filter(name => !known.has(name))
  if (missing.length === 0) return project
  return { ...project, problemTypes: [...project.problemTypes, ...missing.map(name => ({ id: newId(), name }))] }
}

/** Changes rows in place and adds the new ones at the end; `made` takes their ids. */
function applyList(
  project: Project,
  list: ListName,
  plan: ImportPlan,
  newId: () => Id,
  made: Map<RowPlan, Id>,
): Project {
  const planned = plan.rows.filter(row => row.list === list && row.kind !== 'untouched')
  if (planned.length === 0) return project
  const context = contextOf(project)
  const changed = new Map(planned.flatMap(row => (row.id === null ? [] : [[row.id, row] as const])))
  const rows = rowsOf(project, list).map(row => {
    const change = changed.get(row.id)
    return change ? changedRow(list, row, change.changes, context) : row
  })
  let result: Project = { ...project, [list]: rows }
  for (const row of planned) {
    if (row.id !== null) continue
    const fresh = changedRow(list, emptyRow(list, newId()), row.changes, context)
    made.set(row, fresh.id)
    const no = fresh.no || nextNumber(result, list, 'type' in fresh ? fresh.type : '')
    result = { ...result, [list]: [...rowsOf(result, list), { ...fresh, no }] }
  }
  return result
}

const emptyRow = (list: ListName, id: Id): Rows[ListName] => {
  if (list === 'problems') return newProblem(id, '')
  return list === 'matters' ? newMatter(id, '') : newSolution(id, '')
}

function changedRow(
  list: ListName,
  row: Rows[ListName],
  changes: readonly CellChange[],
  context: CellContext,
): Rows[ListName] {
  const columns = columnsOf(list) as readonly ListColumn<Rows[ListName]>[]
  const read = columns.reduce((result, column) => {
    const change = changes.find(each => each.key === column.key)
    return change ? column.read(result, change.after, context) : result
  }, row)
  const notes = changes.filter(change => change.key === null).map(({ heading, after }) => [heading, after])
  return notes.length === 0 ? read : { ...read, notes: { ...read.notes, ...Object.fromEntries(notes) } }
}

/** Rows are named by number, or by their whole title; of several the first counts. */
function contextOf({ problemTypes, problems, matters }: Project): CellContext {
  const idBy = (rows: readonly { readonly id: Id; readonly no: string; readonly title: string }[]) => {
    const found = new Map<string, Id>()
    for (const name of ['no', 'title'] as const)
      for (const row of rows) if (row[name] !== '' && !found.has(row[name])) found.set(row[name], row.id)
    return (name: string) => found.get(name) ?? null
  }
  return {
    typeNamed: name => problemTypes.find(type => type.name === name)?.id ?? '',
    problemNumbered: idBy(problems),
    matterNumbered: idBy(matters),
  }
}

type Born = { readonly newId: () => Id; readonly signed: Signed }

function applyLinks(project: Project, plan: ImportPlan, born: Born, made: ReadonlyMap<RowPlan, Id>): Project {
  const cells = new Map<Id, string>()
  for (const row of plan.rows) {
    const change = row.list === 'solutions' && row.changes.find(each => each.key === LINKS_COLUMN)
    const solution = row.id ?? made.get(row)
    if (change && solution !== undefined) cells.set(solution, change.after)
  }
  if (cells.size === 0) return project
  const wanted = new Map(
    [...cells].map(([solution, cell]) => [solution, linksFor(project, solution, cell, born.newId)]),
  )
  const gone = project.links.filter(link => wanted.get(link.solution)?.roles.has(link.id) === false)
  const kept = dropLinks(project, new Set(gone.map(link => link.id)), born.signed)
  const links = kept.links.map(link => {
    const role = wanted.get(link.solution)?.roles.get(link.id) ?? link.role
    return role === link.role ? link : { ...link, role }
  })
  return { ...kept, links: [...links, ...[...wanted.values()].flatMap(each => each.added)] }
}

type WantedLinks = { readonly roles: ReadonlyMap<Id, LinkRole>; readonly added: readonly ClauseLink[] }

/** The links of a solution that a cell keeps, with the role it gives them, and those it adds; what it does not name goes. */
function linksFor(project: Project, solution: Id, cell: string, newId: () => Id): WantedLinks {
  const roles = new Map<Id, LinkRole>()
  const added: ClauseLink[] = []
  const before = linksBySolution(project.links).get(solution) ?? []
  for (const cited of readLinkCell(cell, 'main')) {
    const known = linkCited(project, before, cited, roles)
    if (known) roles.set(known.id, cited.role)
    else added.push(newLink(project, solution, cited, newId()))
  }
  return { roles, added }
}

/** The link a citation stands for: the one whose cell would read so, else one to the same place. */
function linkCited(
  project: Project,
  links: readonly ClauseLink[],
  cited: CitedLink,
  taken: ReadonlyMap<Id, LinkRole>,
): ClauseLink | undefined {
  const words = linkWords({ place: null, ...cited }, project)
  const place = placeCited(outline(project.statute), cited.words)
  const free = links.filter(link => !taken.has(link.id))
  return (
    free.find(link => linkWords(link, project) === words) ??
    free.find(link => place !== null && link.place !== null && samePlace(link.place, place))
  )
}

/** A link as made by a person now: with the clause's wording, or broken when the citation names nothing. */
function newLink(project: Project, solution: Id, { words, role }: CitedLink, id: Id): ClauseLink {
  const act = outline(project.statute)
  const place = placeCited(act, words)
  const quote = place === null ? {} : { quote: wordingAt(act, place) }
  return { id, solution, place, words, role, note: '', ...quote, reviews: [] }
}
