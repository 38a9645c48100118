import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { BORDERS } from './borders'
import { TEXT_WIDTH } from './page'
import { run } from './words'

/** A table of equal columns over the whole width, as annexes have them; short rows are filled with empty cells. */
export function plainTable(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map(row => row.length))
  const width = Math.floor(TEXT_WIDTH / columns)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: BORDERS,
    rows: rows.map(row => tableRow(row, columns, width)),
  })
}

function tableRow(row: readonly string[], columns: number, width: number): TableRow {
  return new TableRow({
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
