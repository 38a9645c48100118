import { type ReadStatute, readStatuteDocx, readStatuteFile, readStatuteText } from '../../shared/import/read-statute'
import { emptyProject } from '../../shared/project'
import { type Statute, statuteSchema } from '../../shared/statute'
import { writeText } from '../../shared/text/write-text'
import { writeDraft } from '../../shared/word/draft'
import { expectedCharacters, firstDifference, statuteCharacters } from '../shared/import/identity'
import { bytesOf, type Row } from './corpus'
import { COLUMNS, countsOf } from './counts'
import { sourceParagraphs } from './source-paragraphs'

/** What the three checks and the count found for one text; `null` and empty lists are good. */
export type Examined = {
  readonly file: string
  readonly identity: string | null
  readonly textStability: string | null
  readonly wordStability: string | null
  /** Columns of index.tsv that are meant as truth for this text, and whether they agree. */
  readonly columns: Readonly<Record<string, boolean>>
  readonly disagreements: readonly string[]
  readonly milliseconds: number
  /** How often each kind of irregularity was met. */
  readonly irregularities: Readonly<Record<string, number>>
}

/** Reads a text of the corpus and checks identity, stability, validity and the counts. Throws when the schema does not hold. */
export async function examine(row: Row): Promise<Examined> {
  const bytes = bytesOf(row)
  const start = performance.now()
  const read = await readStatuteFile(bytes, row.file ?? '', newIds(), OPTIONS)
  const milliseconds = performance.now() - start
  statuteSchema.parse(read.statute)
  return {
    file: row.file ?? '',
    identity: firstDifference(expectedCharacters(await sourceParagraphs(bytes), read), statuteCharacters(read)),
    textStability: difference(
      read.statute,
      readStatuteText(writeText(read.statute, { captions: true }), newIds()).statute,
    ),
    wordStability: difference(read.statute, (await throughWord(read.statute)).statute),
    ...compared(row, read.statute),
    milliseconds,
    irregularities: tally(read.issues.map(issue => issue.code)),
  }
}

function tally(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

const OPTIONS = {
  tracked: 'accept',
  decode: (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes),
} as const

function newIds(): () => string {
  let count = 0
  return () => `i${count++}`
}

async function throughWord(statute: Statute): Promise<ReadStatute> {
  const project = { ...emptyProject('p'), statute }
  const bytes = await writeDraft(project, { date: '2030-01-01', person: '' })
  return readStatuteDocx(bytes, newIds(), { tracked: 'accept' })
}

/** Where two statutes differ, with the words around it; ids count on in order in both, so that equal is equal. */
function difference(one: Statute, other: Statute): string | null {
  return firstDifference(JSON.stringify(one), JSON.stringify(other))
}

function compared(row: Row, statute: Statute): Pick<Examined, 'columns' | 'disagreements'> {
  const counts = countsOf(statute)
  const unsure = row.sure?.startsWith('unsure:') ? row.sure.slice(7).split(',') : []
  const known = COLUMNS.filter(column => row[column] !== undefined)
  const sure = known.filter(
    column => !unsure.includes(column.slice(2)) && !(column === 'n_jie' && unsure.includes('chapters')),
  )
  const differ = known.filter(column => counts[column] !== Number(row[column]))
  return {
    columns: Object.fromEntries(sure.map(column => [column, !differ.includes(column)])),
    disagreements: differ.map(column => {
      const doubt = sure.includes(column) ? '' : ` (index.tsv is not sure here: ${row.issues || row.why})`
      return `${column} ${counts[column]}, index.tsv ${row[column]}${doubt}`
    }),
  }
}
