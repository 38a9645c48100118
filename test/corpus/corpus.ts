import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of real statutes beside the checkout; they are tested on and never part of it. */
export const FOLDER = process.env.TRILIST_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus')
export const hasCorpus = (): boolean => existsSync(FOLDER)

/** A row of index.tsv: the file and what is known of it, by column. */
export type Row = Readonly<Record<string, string>>

/** All rows of index.tsv; of a folder without one its files, of which nothing is known. */
export function rows(): readonly Row[] {
  if (!existsSync(join(FOLDER, 'index.tsv')))
    return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:txt|md|docx)$/.test(name))
      .map(file => ({ file }))
  const [head = '', ...lines] = readFileSync(join(FOLDER, 'index.tsv'), 'utf8').split('\n').filter(Boolean)
  const columns = head.split('\t')
  return lines.map(line => Object.fromEntries(line.split('\t').map((value, at) => [columns[at] ?? '', value])))
}

/** The bytes of a file of the corpus. */
export const bytesOf = (row: Row): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, row.file ?? '')))
