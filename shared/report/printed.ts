import type { Table } from './report'

/** A table as it is printed: without the columns only a workbook has room for. */
export function printed(table: Table): Table {
  if (!table.columns.some(column => column.sheetOnly)) return table
  const keep = (_: unknown, index: number): boolean => !table.columns[index]?.sheetOnly
  return { ...table, columns: table.columns.filter(keep), rows: table.rows.map(row => row.filter(keep)) }
}
