import type { WordPackage } from '../import/docx/package'
import { readPart } from '../import/docx/part-reader'
import { ImportFailure } from '../import/import-failure'
import { type Merge, MOST_COLUMNS, MOST_ROWS } from './merged-cells'
import { addressOf, bare, dayOf, mergeOf, unescapeCell } from './xlsx-cells'

/** More merged ranges than any list has. */
const MOST_MERGES = 100_000

/** A cell that is being read: where it stands, what kind of value it holds, and what was heard of it. */
type OpenCell = {
  readonly row: number
  readonly column: number
  readonly kind: string
  readonly style: number
  words: string
}

/** The texts and merged ranges of one sheet. Formulas give the value they had; numbers stand as they are written, dates as ISO days. */
export async function readSheet(
  zip: WordPackage,
  part: string,
  strings: readonly string[],
  dates: ReadonlySet<number>,
): Promise<{ readonly rows: string[][]; readonly merges: readonly Merge[] }> {
  const rows: string[][] = []
  const merges: Merge[] = []
  let cell: OpenCell | null = null
  let line = -1
  let column = -1
  let inValue = false
  const found = await readPart(zip, part, {
    open: (name, attribute) => {
      const element = bare(name)
      inValue = element === 'v' || element === 't'
      if (element === 'row') {
        line = attribute('r') ? Number(attribute('r')) - 1 : line + 1
        column = -1
      }
      if (element === 'c') {
        const address = addressOf(attribute('r') ?? '') ?? { row: line, column: column + 1 }
        column = address.column
        cell = { ...address, kind: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), words: '' }
      }
      const merge = element === 'mergeCell' ? mergeOf(attribute('ref') ?? '') : null
      if (merge && merges.length < MOST_MERGES) merges.push(merge)
    },
    close: name => {
      inValue = false
      if (bare(name) !== 'c' || !cell) return
      put(rows, cell, textOf(cell, strings, dates))
      cell = null
    },
    text: words => {
      if (cell && inValue) cell.words += words
    },
  })
  if (!found) throw new ImportFailure('lists-not-readable', part)
  return { rows, merges }
}

function textOf({ kind, style, words }: OpenCell, strings: readonly string[], dates: ReadonlySet<number>): string {
  if (kind === 's') return unescapeCell(strings[Number(words)] ?? '')
  if (kind === 'b') return words === '1' ? '是' : '否'
  if (kind === 'e') return ''
  return (kind === 'n' && words !== '' && dates.has(style) && dayOf(Number(words))) || unescapeCell(words)
}

function put(rows: string[][], { row, column }: OpenCell, words: string): void {
  if (words === '' || column >= MOST_COLUMNS) return
  if (row >= MOST_ROWS) throw new ImportFailure('file-too-large')
  while (rows.length <= row) rows.push([])
  const cells = rows[row]
  if (!cells) return
  while (cells.length < column) cells.push('')
  cells[column] = words
}
