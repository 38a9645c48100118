import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { BORDERS } from './borders'
import { TEXT_WIDTH } from './page'
import { run } from './words'

/**
 * A table of equal columns over the whole width, as annexes have them; short rows are filled with empty cells. No row is broken by
 * the end of a page; of a long table the head is repeated on each.
 */
export function plainTable(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map(row => row.length))
  const width = Math.floor(TEXT_WIDTH / columns)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: BORDERS,
    rows: rows.map((row, index) => tableRow(row, columns, width, index === 0 && rows.length >= LONG)),
  })
}

/** Rows of a table that is likely to go over a page. */
const LONG = 15

function tableRow(row: readonly string[], columns: number, width: number, head: boolean): TableRow {
  return new TableRow({
    cantSplit: row.every(cell => cell.length < 400),
    ...(head ? { tableHeader: true } : {}),
    children: Array.from(
      { length: columns },
      (_, index) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [new Paragraph({ style: 'TableText', children: [run(row[index] ?? '')] })],
        }),
    ),
  })
}
