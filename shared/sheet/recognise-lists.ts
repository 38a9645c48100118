import { LISTS, type ListName } from '../edits/list-rows'
import { headingOf, keyOf } from './list-headings'
import type { Grid, ListsRow, ListsTable } from './lists-table'
import { separateLists } from './separate-lists'

/** What was made of a file's tables: the lists, and the names of the tables that are none. */
export type RecognisedLists = { readonly tables: readonly ListsTable[]; readonly unrecognised: readonly string[] }

/** Finds the three lists among a file's tables by their headings and names; a table that holds all three side by side is taken apart. */
export function recogniseLists(grids: readonly Grid[]): RecognisedLists {
  const tables: ListsTable[] = []
  const unrecognised: string[] = []
  for (const grid of grids) {
    const found = separateLists(grid) ?? recogniseList(grid)
    if (found) tables.push(...found)
    else if (isTable(grid)) unrecognised.push(grid.name)
  }
  return { tables, unrecognised }
}

/** Sheets with one column are notes, no tables. */
const isTable = ({ rows }: Grid): boolean => rows.some(row => row.filter(cell => cell.trim() !== '').length > 1)

/** Rows at the top of a table among which its head may stand: titles and notes come before it. */
export const HEAD_ROWS = 15

type Head = { readonly list: ListName; readonly row: number; readonly hits: number }

function recogniseList(grid: Grid): readonly ListsTable[] | null {
  const named = listNamed(grid.name)
  const heads = grid.rows
    .slice(0, HEAD_ROWS)
    .flatMap((cells, row) => LISTS.map((list): Head => ({ list, row, hits: hitsOf(list, cells) + bonus(named, list) })))
  const best = heads.reduce<Head | null>((found, head) => (found && found.hits >= head.hits ? found : head), null)
  if (!best || best.hits < 2 || hitsOf(best.list, grid.rows[best.row] ?? []) < 2) return null
  return [tableOf(grid, best)]
}

/** A name that says which list it is outweighs headings that fit several. */
const bonus = (named: ListName | null, list: ListName): number => (named === list ? 3 : 0)

function listNamed(name: string): ListName | null {
  if (/方案/.test(name)) return 'solutions'
  if (/事项/.test(name)) return 'matters'
  return /问题/.test(name) ? 'problems' : null
}

const hitsOf = (list: ListName, cells: readonly string[]): number =>
  new Set(cells.flatMap(cell => keyOf(list, cell) ?? [])).size

function tableOf({ name, rows }: Grid, { list, row }: Head): ListsTable {
  const headings = (rows[row] ?? []).map(headingOf)
  const columns: Record<string, string | null> = {}
  for (const heading of headings) if (isKept(heading)) columns[heading] = keyOf(list, heading)
  const below = rows.slice(row + 1).flatMap((cells, index): readonly ListsRow[] => {
    const named = headings.flatMap((heading, at) => (isKept(heading) ? [[heading, (cells[at] ?? '').trim()]] : []))
    const filled = named.some(([, words]) => words !== '')
    return filled ? [{ line: row + index + 2, cells: Object.fromEntries(named) }] : []
  })
  return { list, name, columns, rows: below }
}

/** 序号 only counts the rows of the table. */
const isKept = (heading: string): boolean => heading !== '' && heading !== '序号'
