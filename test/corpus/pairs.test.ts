import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyDecision } from '../../shared/amend/apply-decision'
import { decide } from '../../shared/amend/decide'
import { readDecision } from '../../shared/amend/read-decision'
import { writeDecision } from '../../shared/amend/write-decision'
import { type Comparison, compare } from '../../shared/diff/compare'
import { readStatuteText } from '../../shared/import/read-statute'
import type { Statute } from '../../shared/statute'
import { notation } from '../statute'

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
  return new Set(
    changes.flatMap(({ old, new: fresh }) => old.flatMap(one => fresh.map(other => `${number(one)}→${number(other)}`))),
  )
}

test.runIf(existsSync(PAIRS))('every pair of articles with identical bodies is aligned', () => {
  const missed = readdirSync(PAIRS).flatMap(name => {
    const folder = join(PAIRS, name)
    const facts: Facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))
    const pairs = pairsOf(compare(read(folder, 'old'), read(folder, 'new')))
    const alike = facts.similar.filter(([old, fresh]) => pairs.has(`${old}→${fresh}`)).length
    const certain = facts.identical_body.filter(([old, fresh]) => pairs.has(`${old}→${fresh}`)).length
    console.log(
      `${name}: identical ${certain}/${facts.identical_body.length}, similar ${alike}/${facts.similar.length}`,
    )
    return facts.identical_body.filter(([old, fresh]) => !pairs.has(`${old}→${fresh}`)).map(pair => `${name} ${pair}`)
  })
  expect(missed).toEqual([])
})

test.runIf(existsSync(PAIRS))(
  'a decision made from each pair, written, read and carried out, gives the new text',
  () => {
    let last = 0
    const newId = () => `新${++last}`
    for (const name of readdirSync(PAIRS)) {
      const folder = join(PAIRS, name)
      const [old, fresh] = [read(folder, 'old'), read(folder, 'new')]
      const frame = { body: '常务委员会', title: old.title, effective: '公布之日' }
      const lines = writeDecision(frame, decide(old, fresh, newId))
      const { operations, faults } = readDecision(lines)
      const result = applyDecision(old, operations, newId)
      console.log(`${name}: ${operations.length} instructions`)
      expect(faults).toEqual([])
      expect(notation(result)).toBe(notation(fresh))
    }
  },
)
