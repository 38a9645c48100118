import ExcelJS from 'exceljs'
import { text } from '../locales/text'
import { type Progress, UNHEARD } from '../progress'
import type { Project } from '../project'
import { localeOf, stampedFingerprint } from '../report/heading-note'
import type { Cell, Prose, Report, Table } from '../report/report'
import type { Stamp } from '../report/stamp'
import { barLengths, TONE_COLOURS } from '../report/tones'
import { printable } from '../word/words'
import { rowHeights } from './row-heights'

/** A report as an Excel workbook: a sheet for each table, heads frozen and filterable, equal cells merged as in print. */
export async function writeReportWorkbook(
  report: Report,
  project: Project,
  stamp: Stamp,
  progress: Progress = UNHEARD,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = stamp.person
  book.created = new Date(`${stamp.date}T00:00:00Z`)
  book.modified = book.created
  book.title = report.title
  book.keywords = stampedFingerprint(project, stamp)
  for (const [index, block] of report.blocks.entries()) {
    addBlock(book, report, block, index)
    progress((0.5 * (index + 1)) / report.blocks.length)
  }
  if (report.what === 'lists') addCover(book, report, text(localeOf(stamp), 'report.cover-sheet'))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Lists carry no title above their head, so that they can be sorted, filled in and read back; it has a sheet of its own. */
function addCover(book: ExcelJS.Workbook, { title, note }: Report, name: string): void {
  const sheet = book.addWorksheet(name)
  sheet.getColumn(1).width = 90
  sheet.addRow([title])
  sheet.addRow([note])
}

function addBlock(book: ExcelJS.Workbook, report: Report, block: Table | Prose, index: number): void {
  if (block.kind === 'table') addTableSheet(book, report, block, index)
  else addProse(book, report, block)
}

function addTableSheet(book: ExcelJS.Workbook, report: Report, block: Table, index: number): void {
  const sheet = book.addWorksheet(sheetName(block.name), { pageSetup: PAGE_SETUP })
  block.columns.forEach((column, at) => {
    sheet.getColumn(at + 1).width = columnWidth(column.share)
  })
  const above = report.what === 'lists' ? [] : headLines(report, block, index)
  for (const line of above) addMergedLine(sheet, line, block.columns.length)
  addTable(sheet, block)
  sheet.views = [{ state: 'frozen', ySplit: above.length + 1 }]
  sheet.pageSetup.printTitlesRow = `${above.length + 1}:${above.length + 1}`
}

const PAGE_SETUP: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToHeight: 0,
}

/** Names of sheets hold 31 characters and none of : \\ / ? * [ ]. */
const sheetName = (name: string): string => name.replace(/[:\\/?*[\]]/g, '').slice(0, 31)

const headLines = ({ title, note, totals }: Report, table: Table, index: number): readonly string[] =>
  index === 0 ? [title, note, totals].filter(line => line !== '') : [table.name, ...(table.note ? [table.note] : [])]

function addMergedLine(sheet: ExcelJS.Worksheet, line: string, columns: number): void {
  const row = sheet.addRow([cellText(line)])
  sheet.mergeCells(row.number, 1, row.number, columns)
  row.getCell(1).alignment = { horizontal: row.number === 1 ? 'center' : 'left', vertical: 'middle', wrapText: true }
  row.getCell(1).font = { name: '宋体', size: row.number === 1 ? 16 : 11 }
  row.height = row.number === 1 ? 28 : 20
}

/** Rows tall enough for their wrapped text: no program does that by itself for merged cells, and some for none. */
function setHeights(sheet: ExcelJS.Worksheet, { columns, rows }: Pick<Table, 'columns' | 'rows'>, first: number): void {
  const tall = rowHeights(
    rows,
    columns.map(column => columnWidth(column.share)),
  )
  tall.forEach((height, index) => {
    sheet.getRow(first + index).height = height
  })
}

function addTable(sheet: ExcelJS.Worksheet, { columns, rows }: Pick<Table, 'columns' | 'rows'>): void {
  const head = sheet.addRow(columns.map(column => cellText(column.head)))
  head.eachCell(cell => {
    cell.font = { name: '黑体', size: 11 }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = BORDER
  })
  rows.forEach(cells => {
    const row = sheet.addRow(cells.map(cell => (cell.span === 0 ? '' : cellText(cell.text))))
    cells.forEach((cell, index) => {
      styleCell(row.getCell(index + 1), cell)
    })
  })
  setHeights(sheet, { columns, rows }, head.number + 1)
  rows.forEach((cells, at) => {
    cells.forEach((cell, index) => {
      const first = head.number + 1 + at
      if (cell.span && cell.span > 1) sheet.mergeCells(first, index + 1, first + cell.span - 1, index + 1)
    })
  })
}

/** Width of a column in characters of its font. */
const columnWidth = (share: number): number => Math.max(8, share * 1.6)

const THIN = { style: 'thin', color: { argb: 'FF000000' } } as const
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN }

function styleCell(target: ExcelJS.Cell, cell: Cell): void {
  target.font = { name: '宋体', size: 10.5 }
  target.alignment = { vertical: 'top', horizontal: cell.centre ? 'center' : 'left', wrapText: true }
  target.border = BORDER
  target.numFmt = '@'
  if (cell.bar) target.value = { richText: barText(cell) }
  if (cell.tone)
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${TONE_COLOURS[cell.tone].ground}` } }
}

function barText({ bar = [], barScale = 1 }: Cell): ExcelJS.RichText[] {
  const lengths = barLengths(bar, barScale, 20)
  return bar.map((part, index) => ({
    text: '█'.repeat(lengths[index] ?? 1),
    font: { color: { argb: `FF${TONE_COLOURS[part.tone].full}` } },
  }))
}

function addProse(book: ExcelJS.Workbook, report: Report, { lines }: Prose): void {
  const sheet = book.addWorksheet(sheetName(report.title))
  sheet.getColumn(1).width = 100
  for (const line of [report.title, report.note, ...lines.map(each => each.text)]) {
    sheet.addRow([cellText(line)]).getCell(1).alignment = { wrapText: true, vertical: 'top' }
  }
}

/** Excel's limit on the characters of a cell. */
const CELL_CHARACTERS = 32_767

const cellText = (words: string): string => printable(words).slice(0, CELL_CHARACTERS)
