import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Comparison, compare } from '../../shared/diff/compare'
import { readStatuteText } from '../../shared/import/read-statute'
import type { Statute } from '../../shared/statute'

const PAIRS = join(import.meta.dirname, '../../../shared/corpus/pairs')

type Facts = {
  readonly identical_body: readonly (readonly [string, string])[]
  readonly similar: readonly (readonly [string, string, number])[]
}

function read(folder: string, prefix: string): Statute {
  const name = readdirSync(folder).find(each => each.startsWith(prefix) && each.endsWith('.txt'))
  let last = 0
  return readStatuteText(readFileSync(join(folder, name ?? ''), 'utf8'), () => `${prefix}${++last}`).statute
}

/** Old and new article numbers of every row, as facts.json writes them. */
function pairsOf({ changes }: Comparison): ReadonlySet<string> {
  const number = (unit: Comparison['changes'][number]['old'][number]) => `${unit.entry.path.article}`
  return new Set(changes.flatMap(({ old, new: fresh }) => old.flatMap(one => fresh.map(other => `${number(one)}→${number(other)}`))))
}

test.runIf(existsSync(PAIRS))('every pair of articles with identical bodies is aligned', () => {
  const missed = readdirSync(PAIRS).flatMap(name => {
    const folder = join(PAIRS, name)
    const facts: Facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))
    const pairs = pairsOf(compare(read(folder, 'old'), read(folder, 'new')))
    const alike = facts.similar.filter(([old, fresh]) => pairs.has(`${old}→${fresh}`)).length
    const certain = facts.identical_body.filter(([old, fresh]) => pairs.has(`${old}→${fresh}`)).length
    console.log(`${name}: identical ${certain}/${facts.identical_body.length}, similar ${alike}/${facts.similar.length}`)
    return facts.identical_body.filter(([old, fresh]) => !pairs.has(`${old}→${fresh}`)).map(pair => `${name} ${pair}`)
  })
  expect(missed).toEqual([])
})
