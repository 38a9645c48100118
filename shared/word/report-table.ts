import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Part } from '../diff/words'
import type { Cell, Table as ReportTable } from '../report/report'
import { barLengths, TONE_COLOURS } from '../report/tones'
import { BORDERS } from './borders'
import { columnWidths } from './column-widths'
import { ARTICLE_NUMBER } from './styles'
import { printable, run } from './words'

/** A table of a report, `width` twips wide: its head is repeated on every page, its long rows may break across pages, equal cells are merged. */
export function reportTable({ columns, rows }: ReportTable, width: number): Table {
  const widths = columnWidths(columns, width)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: BORDERS,
    rows: [
      headRow(
        columns.map(column => column.head),
        widths,
      ),
      ...rows.map(row => tableRow(row, widths)),
    ],
  })
}

function headRow(heads: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map(
      (head, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: 'TableHead', children: [run(head)] })],
        }),
    ),
  })
}

/** A cell of no more signs is not worth breaking its row for. */
const SHORT = 60

const tableRow = (row: readonly Cell[], widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: row.every(cell => cell.span === undefined && cell.text.length <= SHORT),
    children: row.map((cell, index) => tableCell(cell, widths[index] ?? 0)),
  })

function tableCell(cell: Cell, width: number): TableCell {
  const merge = cell.span === undefined || cell.span === 1 ? {} : { verticalMerge: mergeOf(cell.span) }
  const shading = cell.tone
    ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: TONE_COLOURS[cell.tone].ground } }
    : {}
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...merge,
    ...shading,
    children: cell.span === 0 ? [new Paragraph({ style: 'TableText' })] : cellParagraphs(cell),
  })
}

const mergeOf = (span: number) => (span === 0 ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART)

function cellParagraphs(cell: Cell): Paragraph[] {
  if (cell.bar) return [new Paragraph({ style: 'TableText', children: barRuns(cell) })]
  const style = cell.centre ? 'TableCentre' : 'TableText'
  if (cell.parts) return splitLines(cell.parts).map(line => new Paragraph({ style, children: line.map(partRun) }))
  return cell.text.split('\n').map(line => new Paragraph({ style, children: [run(line)] }))
}

/** Added words are set in 黑体, deleted ones shaded (domain.md §6). */
function partRun({ op, text }: Part): TextRun {
  if (op === '=') return run(text)
  if (op === '+') return run(text, ARTICLE_NUMBER)
  return new TextRun({
    text: printable(text),
    font: { hint: 'eastAsia' },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'BFBFBF' },
  })
}

function splitLines(parts: readonly Part[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]]
  for (const { op, text } of parts)
    text.split('\n').forEach((piece, index) => {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ op, text: piece })
    })
  return lines
}

/** Signs of the longest bar: they fill a third of a landscape table. */
const BAR_SIGNS = 18

function barRuns({ bar = [], barScale = 1 }: Cell): TextRun[] {
  const lengths = barLengths(bar, barScale, BAR_SIGNS)
  return bar.map(
    (part, index) =>
      new TextRun({
        text: '█'.repeat(lengths[index] ?? 1),
        font: { hint: 'eastAsia' },
        color: TONE_COLOURS[part.tone].full,
      }),
  )
}
