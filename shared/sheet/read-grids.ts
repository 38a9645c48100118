import { isZip, openPackage } from '../import/docx/package'
import { type Decode, detectEncoding } from '../import/encoding'
import { ImportFailure } from '../import/import-failure'
import { type Progress, UNHEARD } from '../progress'
import type { Grid } from './lists-table'
import { readCsv } from './read-csv'
import { readWordTables } from './read-word-tables'
import { readWorkbook } from './read-workbook'

/**
 * The tables of a file that holds lists, told apart by its content: an Excel workbook, a Word document, or CSV in UTF-8, UTF-16 or
 * GB18030. `name` names a CSV's one table. Rejects with ImportFailure: file-empty, file-too-large, lists-not-readable.
 */
export async function readGrids(
  bytes: Uint8Array,
  name: string,
  decode: Decode,
  progress: Progress = UNHEARD,
): Promise<readonly Grid[]> {
  if (bytes.length === 0) throw new ImportFailure('file-empty')
  if (isZip(bytes)) return readZip(bytes, progress)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ImportFailure('lists-not-readable', 'xls, doc')
  if (bytes.length > MOST_CSV_BYTES) throw new ImportFailure('file-too-large')
  const text = decode(bytes, detectEncoding(bytes)).replace(/^\uFEFF/, '')
  if (text.includes('\u0000')) throw new ImportFailure('lists-not-readable')
  return [{ name: name.replace(/\.\w+$/, ''), rows: readCsv(text) }]
}

/** What the reader of zip parts says of sizes is meant for Word files. */
const TOO_LARGE: ReadonlySet<string> = new Set(['word-too-large', 'file-too-large'])

const MOST_CSV_BYTES = 20_000_000

async function readZip(bytes: Uint8Array, progress: Progress): Promise<readonly Grid[]> {
  try {
    const zip = await openPackage(bytes)
    progress(0.2)
    if (zip.file('xl/workbook.xml')) return await readWorkbook(zip)
    if (zip.file('word/document.xml')) return await readWordTables(zip)
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error
    throw new ImportFailure(TOO_LARGE.has(error.code) ? 'file-too-large' : 'lists-not-readable', error.detail)
  }
  throw new ImportFailure('lists-not-readable')
}
