import { LISTS, type ListName } from '../edits/list-rows'
import { headingOf, keyOf } from './list-headings'
import type { Grid, ListsRow, ListsTable } from './lists-table'
import { LIABILITY_COLUMN, LINKS_COLUMN } from './solution-columns'

/** The column that begins each list in a table of all three. */
const TITLES: Readonly<Record<ListName, ReadonlySet<string>>> = {
  problems: new Set(['问题', '存在问题', '存在的问题', '主要问题', '问题清单']),
  matters: new Set(['需要解决事项', '需要解决的事项', '事项', '需要解决事项清单']),
  solutions: new Set(['解决方案', '方案', '解决方案清单']),
}
/** Columns of such a table that are derived, and mean nothing when read back. */
const DERIVED = new Set(['序号', '条文内容', '落实情况', '备注'])

/**
 * Takes apart a table that holds problems, matters and solutions side by side, as 三张清单与条文对照表 does: a column belongs to the list
 * whose title column stands at or before it, and a row ties its three parts to each other. Null when it is no such table.
 */
export function separateLists(grid: Grid): readonly ListsTable[] | null {
  const row = grid.rows.slice(0, 15).findIndex(cells => LISTS.every(list => cells.some(cell => isTitle(list, cell))))
  if (row < 0) return null
  const owners = ownersOf(grid.rows[row] ?? [])
  const body = grid.rows.slice(row + 1)
  return LISTS.map(list => ({
    list,
    name: grid.name,
    columns: { 编号: 'no', 标题: 'title', ...columnsOf(list, owners), ...tieColumn(list) },
    rows: distinct(body.flatMap((cells, index) => partOf(list, owners, cells, row + index + 2))),
  }))
}

const isTitle = (list: ListName, cell: string): boolean => TITLES[list].has(headingOf(cell))

type Owner = { readonly list: ListName; readonly heading: string; readonly key: string } | null

function ownersOf(heads: readonly string[]): readonly Owner[] {
  let list: ListName = 'problems'
  return heads.map(head => {
    list = LISTS.find(each => isTitle(each, head)) ?? list
    const heading = headingOf(head)
    if (DERIVED.has(heading)) return null
    const key = isTitle(list, head) ? 'title' : keyOf(list, head)
    return key === null ? null : { list, heading, key }
  })
}

const columnsOf = (list: ListName, owners: readonly Owner[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    owners.flatMap(owner => (owner?.list === list && owner.key !== 'title' ? [[owner.heading, owner.key]] : [])),
  )

const TIES: Readonly<
  Record<ListName, { readonly above: ListName; readonly heading: string; readonly key: string } | null>
> = {
  problems: null,
  matters: { above: 'problems', heading: '对应问题', key: 'problems' },
  solutions: { above: 'matters', heading: '对应事项', key: 'matters' },
}

const tieColumn = (list: ListName): Readonly<Record<string, string>> => {
  const tie = TIES[list]
  return tie ? { [tie.heading]: tie.key } : {}
}

function partOf(list: ListName, owners: readonly Owner[], cells: readonly string[], line: number): readonly ListsRow[] {
  const { no, title } = named(list, owners, cells)
  if (title === '' || /^(?:—|尚)/.test(title)) return []
  const values = owners.flatMap((owner, index) =>
    owner?.list === list && owner.key !== 'title' ? [[owner.heading, cellValue(owner.key, cells[index] ?? '')]] : [],
  )
  const tie = TIES[list]
  const above = tie && named(tie.above, owners, cells)
  const tied = tie && above ? { [tie.heading]: above.no || above.title } : {}
  return [{ line, cells: { 编号: no, 标题: title, ...Object.fromEntries(values), ...tied } }]
}

/** A dash stands for nothing, and what a report says of missing clauses is no clause. */
function cellValue(key: string, cell: string): string {
  const words = cell.trim()
  const isClause = key === LINKS_COLUMN || key === LIABILITY_COLUMN
  return words === '—' || (isClause && words.startsWith('尚无')) ? '' : words
}

/** Number and title of a list's part of a row: P-1-1 老城区…… in one cell, or in two. */
function named(
  list: ListName,
  owners: readonly Owner[],
  cells: readonly string[],
): { readonly no: string; readonly title: string } {
  const cellOf = (key: string) =>
    cells[owners.findIndex(owner => owner?.list === list && owner.key === key)]?.trim() ?? ''
  const [first = ''] = cellOf('title').split('\n')
  const [, no = '', title = first] = /^([A-Za-z]+-?[\d-]+)\s+(.*)$/s.exec(first) ?? []
  return { no: cellOf('no') || no, title }
}

/** A row that is merged over several stands once; what its repetitions add (further clauses, ties) is put together. */
function distinct(rows: readonly ListsRow[]): readonly ListsRow[] {
  const found = new Map<string, ListsRow>()
  for (const row of rows) {
    const key = `${row.cells.编号} ${row.cells.标题}`
    const known = found.get(key)
    found.set(key, known ? { ...known, cells: joined(known.cells, row.cells) } : row)
  }
  return [...found.values()]
}

const joined = (one: ListsRow['cells'], other: ListsRow['cells']): ListsRow['cells'] =>
  Object.fromEntries(
    Object.entries(one).map(([heading, words]) => {
      const more = other[heading] ?? ''
      return [
        heading,
        words === more || more === '' || words.split('\n').includes(more)
          ? words
          : words === ''
            ? more
            : `${words}\n${more}`,
      ]
    }),
  )
