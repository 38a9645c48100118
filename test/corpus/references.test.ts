import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readStatuteText } from '../../shared/import/read-statute'
import { outline } from '../../shared/outline'
import { type Reference, referencesOf } from '../../shared/references/references'
import { type Statute, textOf } from '../../shared/statute'
import { referenceRows } from '../shared/references/reference-rows'
import { FOLDER, hasCorpus } from './corpus'

const FIXTURES = resolve('test/fixtures/references')

test('the references of statutes checked by hand are found and resolved', () => {
  const files = readdirSync(FIXTURES).filter(file => file.endsWith('.tsv') && existsSync(source(file)))
  if (files.length === 0) return
  const counts = files.map(file => {
    const wanted = readFileSync(join(FIXTURES, file), 'utf8').trimEnd().split('\n')
    const read = referenceRows(statuteAt(source(file)))
    const right = read.filter(row => wanted.includes(row)).length
    return { file, wanted: wanted.length, precision: right / read.length, recall: right / wanted.length }
  })
  console.info(
    counts.map(each => `${each.file}: ${each.wanted}, ${share(each.precision)}, ${share(each.recall)}`).join('\n'),
  )
  for (const { precision, recall } of counts) expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.99)
})

test('references of the act to its own articles resolve', { timeout: 120_000 }, () => {
  if (!hasCorpus()) return
  const failed: string[] = []
  let explicit = 0
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.txt'))) {
    const statute = statuteAt(join(FOLDER, file))
    const own = referencesOf(statute).filter(({ kind, mention }) => kind === 'self' && mention.host.kind === 'self')
    if (isPartOfAnAct(statute)) continue
    explicit += own.length
    failed.push(...own.filter(each => each.state !== 'valid').map(each => `${file}: ${shown(statute, each)}`))
  }
  console.info(
    `${explicit - failed.length} of ${explicit} explicit references resolve (${share(1 - failed.length / explicit)})`,
  )
  console.info(failed.join('\n'))
  expect(1 - failed.length / explicit).toBeGreaterThanOrEqual(0.997)
})

const source = (file: string): string => join(FOLDER, file.replace(/\.tsv$/, '.txt'))
const share = (part: number): string => `${(part * 100).toFixed(2)} %`

function statuteAt(path: string): Statute {
  let last = 0
  return readStatuteText(readFileSync(path, 'utf8'), () => `p${++last}`).statute
}

/** A single 编 of a code that came as a file of its own: its references to the rest of the code cannot be followed. */
const isPartOfAnAct = ({ title }: Statute): boolean => /编$/.test(title)

function shown(statute: Statute, { from, text }: Reference): string {
  const entry = outline(statute).byId.get(from)
  return `${entry?.cite} «${text}» in «${entry ? textOf(entry.provision).slice(0, 40) : ''}»`
}
