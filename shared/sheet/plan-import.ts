import { byId, linksBySolution } from '../coverage/relations'
import { type ListName, type Rows, rowsOf } from '../edits/list-rows'
import { outline } from '../outline'
import type { Project } from '../project'
import { type ListColumn, splitValues, tiesIn } from './column'
import type { CellChange, ImportPlan, PlanIssue, RowPlan } from './import-plan'
import { linkWords, readLinkCell } from './link-cell'
import { columnsOf } from './list-columns'
import type { ListsRow, ListsTable } from './lists-table'
import { cellNamed, type Match, matchRows } from './match-rows'
import { placeCited } from './place-cited'
import { LIABILITY_COLUMN, LINKS_COLUMN } from './solution-columns'

/**
 * What bringing these tables into the project would do: each row new, changed cell by cell, or untouched. Rows are matched by number
 * and by wording; columns a table does not have change nothing, an empty cell of one it has empties the field.
 */
export function planImport(project: Project, tables: readonly ListsTable[]): ImportPlan {
  const rows = tables.flatMap(table => planTable(project, table))
  const kept = tables.flatMap(({ columns }) => Object.keys(columns).filter(heading => columns[heading] === null))
  return { rows, keptColumns: [...new Set(kept)], issues: issuesOf(project, rows) }
}

function planTable(project: Project, table: ListsTable): readonly RowPlan[] {
  const matches = matchRows(table, rowsOf(project, table.list))
  return table.rows.flatMap((row, index) => planRow(project, table, row, matches[index] ?? null) ?? [])
}

function planRow(project: Project, table: ListsTable, row: ListsRow, match: Match | null): RowPlan | null {
  const { list, name } = table
  const changes = changesOf(project, table, row, match)
  const before = match && byId<Rows[ListName]>(rowsOf(project, list)).get(match.id)
  const title = cellNamed(table, row, 'title') || (before?.title ?? '')
  const no = cellNamed(table, row, 'no') || (before?.no ?? '')
  if (!match && title === '' && no === '') return null
  const kind = match ? (changes.length > 0 ? 'changed' : 'untouched') : 'new'
  const matched = match?.by ?? null
  return { kind, list, table: name, line: row.line, id: match?.id ?? null, matched, no, title, changes }
}

function changesOf(project: Project, table: ListsTable, row: ListsRow, match: Match | null): readonly CellChange[] {
  const { list, columns } = table
  const known = new Map<string, ListColumn<Rows[ListName]>>(
    columnsOf(list).map(column => [column.key, column as ListColumn<Rows[ListName]>]),
  )
  const before = match ? byId<Rows[ListName]>(rowsOf(project, list)).get(match.id) : undefined
  const cells = withLiability(project, table, row, match)
  return Object.entries(columns).flatMap(([heading, key]): readonly CellChange[] => {
    const after = cells[heading] ?? ''
    const column = key === null ? undefined : known.get(key)
    if (key !== null && !column) return []
    const was = !before ? '' : column ? column.write(before, project) : (before.notes[heading] ?? '')
    if (sameCell(was, after, column) || (key === 'no' && after === '')) return []
    return [{ key, heading: column?.heading ?? heading, before: was, after }]
  })
}

/** Equal but for layout; where a cell holds several values, what separates them is layout too. */
function sameCell(one: string, other: string, column: ListColumn<Rows[ListName]> | undefined): boolean {
  const lines = column?.several ? splitValues : (words: string) => words.trim().split(/\s*\n\s*/)
  const plain = (words: string) => lines(words.replace(/\r\n?/g, '\n')).join('\n')
  return plain(one) === plain(other)
}

/** Cells of the row with the clauses of a column of their own, 法律责任条款, put to those of 对应条款. */
function withLiability(
  project: Project,
  table: ListsTable,
  row: ListsRow,
  match: Match | null,
): Readonly<Record<string, string>> {
  const headingOf = (key: string) => Object.keys(table.columns).find(heading => table.columns[heading] === key)
  const liability = headingOf(LIABILITY_COLUMN)
  const links = headingOf(LINKS_COLUMN)
  if (liability === undefined || links === undefined) return row.cells
  const kept = linksBySolution(project.links).get(match?.id ?? '') ?? []
  const own = readLinkCell(row.cells[liability] ?? '', 'liability').map(({ words, role }) =>
    linkWords({ place: null, words, role }, project),
  )
  const cell = [row.cells[links] ?? '', ...own].filter(Boolean).join('\n')
  const order = new Map(kept.map((link, index) => [linkWords(link, project), index]))
  const values = [...splitValues(cell)].sort((a, b) => (order.get(a) ?? kept.length) - (order.get(b) ?? kept.length))
  return { ...row.cells, [links]: values.join('\n') }
}

/** Numbers and citations that will name nothing, once all rows of the plan are there. */
function issuesOf(project: Project, rows: readonly RowPlan[]): readonly PlanIssue[] {
  const names = { problems: namesOf(project, rows, 'problems'), matters: namesOf(project, rows, 'matters') }
  const act = outline(project.statute)
  const ties = rows.flatMap(({ no, title, changes }) =>
    changes.flatMap(({ key, after }): readonly PlanIssue[] => {
      const row = no || title
      if (key === LINKS_COLUMN)
        return readLinkCell(after, 'main')
          .filter(({ words }) => placeCited(act, words) === null)
          .map(({ words }) => ({ code: 'link-unresolved', row, words }))
      if (key !== 'problems' && key !== 'matters') return []
      return tiesIn(after, name => names[key].has(name))
        .filter(name => !names[key].has(name))
        .map(words => ({ code: 'tie-unknown', row, words }))
    }),
  )
  return [...repeatedNumbers(rows), ...ties]
}

/** Numbers and titles by which rows of a list can be named, old ones and those of the plan. */
function namesOf(project: Project, rows: readonly RowPlan[], list: 'problems' | 'matters'): ReadonlySet<string> {
  const planned = rows.filter(row => row.list === list)
  return new Set([...project[list], ...planned].flatMap(({ no, title }) => [no, title]))
}

function repeatedNumbers(rows: readonly RowPlan[]): readonly PlanIssue[] {
  const seen = new Set<string>()
  return rows.flatMap(({ list, no, title }): readonly PlanIssue[] => {
    if (no === '') return []
    const repeated = seen.has(`${list} ${no}`)
    seen.add(`${list} ${no}`)
    return repeated ? [{ code: 'number-repeated', row: no, words: title }] : []
  })
}
