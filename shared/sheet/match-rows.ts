import { memo } from '../memo'
import type { Id } from '../statute'
import type { ListsRow, ListsTable } from './lists-table'

type Known = { readonly id: Id; readonly no: string; readonly title: string }

/** The project's row a row of a table is, and how that was seen. */
export type Match = { readonly id: Id; readonly by: 'number' | 'wording' }

/** Titles at least so alike (Dice over character pairs) are the same row; a row that brings a number of its own must be more alike. */
const ALIKE = { unnumbered: 0.75, numbered: 0.9 }

/**
 * Finds for every row of a table the project's row it stands for: first by 编号, then by the same title, then by the title most like
 * it. A row of the project is taken once; a number the project knows is never overruled by wording.
 */
export function matchRows(table: ListsTable, known: readonly Known[]): readonly (Match | null)[] {
  const taken = new Set<Id>()
  const matches = table.rows.map(() => null as Match | null)
  const take = (found: Known | undefined, by: Match['by']): Match | null => {
    if (!found || taken.has(found.id)) return null
    taken.add(found.id)
    return { id: found.id, by }
  }
  const numbers = firstBy(known, row => plainNumber(row.no))
  table.rows.forEach((row, index) => {
    const no = plainNumber(cellNamed(table, row, 'no'))
    if (no !== '') matches[index] = take(numbers.get(no), 'number')
  })
  const titles = firstBy(known, row => plainWords(row.title))
  table.rows.forEach((row, index) => {
    const title = plainWords(cellNamed(table, row, 'title'))
    if (title !== '') matches[index] ??= take(titles.get(title), 'wording')
  })
  return table.rows.map((row, index) => {
    const least = cellNamed(table, row, 'no') === '' ? ALIKE.unnumbered : ALIKE.numbered
    return matches[index] ?? take(alikeTo(cellNamed(table, row, 'title'), least, known, taken), 'wording')
  })
}

/** The cell of a known column, by its key; empty where the table has no such column. */
export function cellNamed(table: ListsTable, row: ListsRow, key: string): string {
  const heading = Object.keys(table.columns).find(each => table.columns[each] === key)
  return heading === undefined ? '' : (row.cells[heading] ?? '')
}

function alikeTo(title: string, least: number, known: readonly Known[], taken: ReadonlySet<Id>): Known | undefined {
  const pairs = pairsOf(plainWords(title))
  let best: Known | undefined
  let most = least
  for (const row of known) {
    if (taken.has(row.id)) continue
    const alike = dice(pairs, knownPairs(row))
    if (alike < most) continue
    most = alike
    best = row
  }
  return best
}

const plainNumber = (no: string): string => no.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
const plainWords = (words: string): string => words.normalize('NFKC').replace(/[\s\p{P}]+/gu, '')

const knownPairs: (row: Known) => ReadonlySet<string> = memo(row => pairsOf(plainWords(row.title)))

const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(words.length - 1, 0) }, (_, at) => words.slice(at, at + 2)))

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const pair of one) if (other.has(pair)) common++
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size)
}

/** Rows by a name; of rows with the same name the first counts, and none without a name. */
function firstBy<Row>(rows: readonly Row[], name: (row: Row) => string): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) if (name(row) !== '' && !found.has(name(row))) found.set(name(row), row)
  return found
}
