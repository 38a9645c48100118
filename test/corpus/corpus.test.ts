import { expect, test } from 'vitest'
import { hasCorpus, rows } from './corpus'
import { COLUMNS } from './counts'
import { type Examined, examine } from './examine'

/** The least share of `sure` rows that agree exactly, by column. */
const WANTED: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  n_bian: 0.995,
  n_fenbian: 0.995,
  n_chapters: 0.995,
  n_jie: 0.995,
  n_articles: 0.995,
  n_zhi: 0.995,
  n_kuan: 0.985,
  n_items: 0.995,
  n_mu: 0.985,
}

test('real statutes come in whole, come back the same, and count as they should', { timeout: 300_000 }, async () => {
  if (!hasCorpus()) {
    console.info('There is no ../shared/corpus: real statutes were not read.')
    return
  }
  const examined: Examined[] = []
  for (const row of rows()) examined.push(await examine(row))
  console.info(report(examined))
  const failed = (check: 'identity' | 'textStability' | 'wordStability') =>
    examined.flatMap(each => (each[check] === null ? [] : [`${each.file}: ${each[check]}`]))
  expect({ identity: failed('identity'), text: failed('textStability'), word: failed('wordStability') }).toEqual({
    identity: [],
    text: [],
    word: [],
  })
  expect(COLUMNS.filter(column => share(examined, column) < WANTED[column])).toEqual([])
})

function share(examined: readonly Examined[], column: string): number {
  const sure = examined.filter(each => column in each.columns)
  return sure.length === 0 ? 1 : sure.filter(each => each.columns[column]).length / sure.length
}

const met = ({ irregularities }: Examined): string =>
  Object.entries(irregularities)
    .map(([code, times]) => `${code} ${times}`)
    .join(', ') || 'nothing irregular'

function report(examined: readonly Examined[]): string {
  const count = (check: 'identity' | 'textStability' | 'wordStability') =>
    examined.filter(each => each[check] !== null).length
  const milliseconds = examined.reduce((sum, each) => sum + each.milliseconds, 0)
  return [
    `texts read ${examined.length}, crashes 0, ${milliseconds.toFixed(0)} ms`,
    `identity failures ${count('identity')}, stability failures ${count('textStability')} (.txt) ${count('wordStability')} (.docx)`,
    ...COLUMNS.map(column => {
      const sure = examined.filter(each => column in each.columns).length
      return `${column.padEnd(12)}${(share(examined, column) * 100).toFixed(1)} % of ${sure} sure texts (at least ${WANTED[column] * 100} %)`
    }),
    ...examined.flatMap(each => each.disagreements.map(words => `  ${each.file}: ${words}; met there: ${met(each)}`)),
  ].join('\n')
}
