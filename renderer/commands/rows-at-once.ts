import { deleteRows } from '../../shared/edits/delete-rows'
import { mergeRows } from '../../shared/edits/list-merge'
import { type RowsPatch, setRows } from '../../shared/edits/set-rows'
import { listed, text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { shortened } from '../../shared/shortened'
import type { Id } from '../../shared/statute'
import { LIST_OF, type Row, type RowKind } from '../row-kind'
import { signature } from '../signature'
import { ask, change, projectOf, useStore } from '../store'
import { changeListsAsking } from './change-asking'
import { effectTold } from './effect-told'

/** Deletes rows of one list as one step, after saying what that leaves without a tie or an answer; true when it was done. */
export async function removeRows(kind: RowKind, ids: readonly Id[]): Promise<boolean> {
  const project = projectOf(useStore.getState())
  const rows = rowsIn(project, kind, ids)
  const [first] = rows
  if (!first) return false
  const signed = signature()
  const edit = (now: Project) => deleteRows(now, LIST_OF[kind], new Set(ids), signed)
  const { losses, gains } = effectTold(project, edit(project))
  const answer = await ask({
    title: rows.length > 1 ? `lists.delete-${kind}s` : `lists.delete-${kind}`,
    body: rows.length > 1 ? 'lists.delete-rows-body' : 'lists.delete-body',
    params: { no: first.no, title: first.title, count: rows.length, rows: namesOf(rows) },
    lines: losses,
    gains,
    answers: [{ id: 'delete', label: 'lists.delete-yes', tone: 'danger' }],
  })
  if (answer === 'delete') change(edit, `steps.delete-${kind}`, { chosen: null })
  return answer === 'delete'
}

/** Merges rows of one list into the first of `ids` as one step, after saying what that does to the problems; true when it was done. */
export async function mergeAll(kind: RowKind, ids: readonly Id[]): Promise<boolean> {
  const project = projectOf(useStore.getState())
  const [into, ...others] = rowsIn(project, kind, ids)
  if (!into || others.length === 0) return false
  const edit = (now: Project) => mergeRows(now, LIST_OF[kind], ids)
  const { losses, gains } = effectTold(project, edit(project))
  const answer = await ask({
    title: 'lists.merge-sure',
    body: 'lists.merge-body',
    params: { no: into.no, other: numbersOf(others), into: namesOf([into]), others: namesOf(others) },
    lines: losses,
    gains,
    answers: [{ id: 'merge', label: 'lists.merge-yes', tone: 'main' }],
  })
  if (answer === 'merge') change(edit, 'steps.merge', { chosen: { kind, id: into.id } })
  return answer === 'merge'
}

/** Sets category and departments of rows as one step; asked first only where a problem would lose cover by it. */
export function setAll(kind: RowKind, ids: readonly Id[], patch: RowsPatch): void {
  const project = projectOf(useStore.getState())
  const edit = (now: Project) => setRows(now, LIST_OF[kind], ids, patch)
  changeListsAsking('steps.set-rows', edit(project), () => change(edit, 'steps.set-rows'))
}

/** The rows there are, in the order of `ids`. */
const rowsIn = (project: Project, kind: RowKind, ids: readonly Id[]): readonly Row[] => {
  const rows: readonly Row[] = project[LIST_OF[kind]]
  return ids.flatMap(id => rows.find(row => row.id === id) ?? [])
}

/** As many rows as can be read in a sentence, and as much of a title as tells which row it is. */
const NAMED = 8
const TITLE = 18

/** 「P-2、P-3」; of many the first and how many there are. */
const numbersOf = (rows: readonly Row[]): string => firstOf(rows, ({ no }) => no)

/** The numbers and titles of rows, long titles shortened: P-2“收费不公开”、P-3“巡查少”; of many the first and how many there are. */
export function namesOf(rows: readonly Row[]): string {
  const { locale } = useStore.getState().settings
  return firstOf(rows, ({ no, title }) =>
    title === '' ? no : text(locale, 'lists.row-named', { no, title: shortened(title, TITLE) }),
  )
}

function firstOf(rows: readonly Row[], nameOf: (row: Row) => string): string {
  const { locale } = useStore.getState().settings
  const list = listed(locale, rows.slice(0, NAMED).map(nameOf))
  return rows.length > NAMED ? text(locale, 'lists.and-more', { list, count: rows.length }) : list
}
