import { ImportFailure } from '../import-failure'
import { sourceLine } from '../source-line'
import type { Paragraph, Reading } from './document-reading'
import { LIMITS } from './package'

/** The number Word prints before a paragraph, its own or its style's; empty when none. */
export function printedNumber({ styles, print }: Reading, paragraph: Paragraph): string {
  const style = paragraph.style === '' ? styles.byDefault : paragraph.style
  const byStyle = styles.of(style)
  const numId = paragraph.numId ?? byStyle?.numId
  if (numId === undefined || numId === '0') return ''
  return print(numId, paragraph.level ?? byStyle?.level ?? null, style)
}

/** A row becomes one line with TAB between its cells; a table of one column is only layout, its paragraphs are lines. */
export function closeRow(reading: Reading): void {
  const table = reading.tables.at(-1)
  if (!table) return
  const cells = table.cells
  table.cells = []
  if (reading.droppedRow) {
    reading.droppedRow = false
    return
  }
  const outer = reading.tables.at(-2)?.cells.at(-1)
  const words = cells.map(cell =>
    cell
      .map(text => text.replace(/[\n\t]+/g, ' ').trim())
      .filter(Boolean)
      .join(' '),
  )
  if (outer) outer.push(words.join(' '))
  else if (cells.length === 1) for (const text of cells[0] ?? []) emit(reading, text, '', false)
  else emit(reading, words.join('\t'), '', true)
}

/** Adds a paragraph's lines. TAB is layout outside tables; soft breaks part a paragraph into lines that know it. */
export function emit(reading: Reading, text: string, label: string, row: boolean): void {
  if (++reading.number > LIMITS.paragraphs) throw new ImportFailure('word-too-large')
  if (text === '') return
  const pieces = row ? [text.replace(/\n/g, ' ')] : (label + text).replace(/\t/g, '\u3000').split('\n')
  let first = true
  for (const piece of pieces) {
    const line = sourceLine(row ? piece : `\u3000${piece}`, reading.number, reading.issues)
    if (!line) continue
    const { row: _row, ...plain } = line
    reading.lines.push(
      row && line.text.includes('\t') ? { ...plain, row: true } : first ? plain : { ...plain, soft: true },
    )
    first = false
  }
}
