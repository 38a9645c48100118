import type { WordPackage } from '../import/docx/package'
import { readPart } from '../import/docx/part-reader'
import { ImportFailure } from '../import/import-failure'
import type { Grid } from './lists-table'
import { MOST_COLUMNS, MOST_ROWS } from './merged-cells'

type OpenTable = {
  readonly name: string
  readonly rows: string[][]
  column: number
  span: number
  continued: boolean
  words: string
}

/** The tables of a Word document in order, each named by the paragraph before it; merged cells repeat the text above. */
export async function readWordTables(zip: WordPackage): Promise<readonly Grid[]> {
  const grids: Grid[] = []
  const caption = newCaption()
  let table: OpenTable | null = null
  let depth = 0
  let inText = false
  await readPart(zip, 'word/document.xml', {
    open: (name, attribute) => {
      if (name === 'w:tbl' && depth++ === 0) table = newTable(caption.words())
      inText = name === 'w:t'
      if (!table) return name === 'w:p' ? caption.begin() : undefined
      if (depth === 1) openInTable(table, name, attribute('w:val'))
      if (name === 'w:br' || name === 'w:cr') table.words += '\n'
      if (name === 'w:tab') table.words += ' '
      return undefined
    },
    close: name => {
      inText = false
      if (!table) return
      if (name === 'w:p') table.words += '\n'
      if (name === 'w:tc' && depth === 1) closeCell(table)
      if (name === 'w:tbl' && --depth === 0) {
        grids.push({ name: table.name, rows: table.rows })
        table = null
        caption.begin()
      }
    },
    text: words => {
      if (!inText) return
      if (table) table.words += words
      else caption.hear(words)
    },
  })
  return grids
}

/** The last paragraph with words in it. */
function newCaption() {
  let open = ''
  let last = ''
  const keep = () => {
    if (open.trim() !== '') last = open.trim()
  }
  return {
    begin: () => {
      keep()
      open = ''
    },
    hear: (words: string) => {
      open += words
    },
    words: () => {
      keep()
      return last
    },
  }
}

const newTable = (name: string): OpenTable => ({ name, rows: [], column: 0, span: 1, continued: false, words: '' })

function openInTable(table: OpenTable, name: string, value: string | undefined): void {
  if (name === 'w:tr') {
    if (table.rows.length >= MOST_ROWS) throw new ImportFailure('file-too-large')
    table.rows.push([])
    table.column = 0
  }
  if (name === 'w:tc') {
    table.words = ''
    table.span = 1
    table.continued = false
  }
  if (name === 'w:gridSpan') table.span = Math.min(Math.max(1, Number(value) || 1), MOST_COLUMNS)
  if (name === 'w:vMerge') table.continued = value !== 'restart'
}

function closeCell(table: OpenTable): void {
  const row = table.rows.at(-1)
  if (!row || table.column >= MOST_COLUMNS) return
  const above = table.rows.at(-2)?.[table.column] ?? ''
  row[table.column] = table.continued ? above : table.words.trim()
  for (let filled = 1; filled < table.span; filled++) row[table.column + filled] = ''
  table.column += table.span
}
