import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ImportFailure } from '../../../shared/import/import-failure'
import { readStatuteFile, readStatuteText } from '../../../shared/import/read-statute'
import { statuteSchema } from '../../../shared/statute'
import { expectedCharacters, statuteCharacters } from './identity'
import { newIds } from './read'
import { paragraph, wordFile } from './word-file'

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SOURCE = readFileSync(new URL('../../fixtures/import/irregular.txt', import.meta.url), 'utf8')
const PIECES = [
  '第一条',
  '第十条之一 ',
  '第二章 ',
  '（一）',
  '(二)',
  '1.',
  '①',
  '一、',
  '甲、',
  '附件1',
  '附则',
  '目录',
  '。',
  '：',
  '\t',
  '\u3000',
  '\u00a0',
  '\ufeff',
  '\u0007',
  '\ue123',
  '𠮷',
  '\ud800',
  'é',
  '— 3 —',
  '**',
  '《',
  '〈',
  '”',
  '序言',
  '第',
  '条',
]

type Random = () => number
const at = (chance: Random, length: number): number => Math.floor(chance() * length)

/** Ways in which a text is spoilt on its way to the drafter. */
const MUTATIONS: readonly ((text: string, chance: Random) => string)[] = [
  (text, chance) => text.slice(at(chance, text.length), at(chance, text.length) + 400),
  (text, chance) =>
    text
      .split('\n')
      .sort(() => chance() - 0.5)
      .join('\n'),
  (text, chance) => text.replace(/./gsu, sign => (chance() < 0.02 ? String.fromCodePoint(at(chance, 0xd7ff)) : sign)),
  (text, chance) => text.replace(/\n/g, end => (chance() < 0.3 ? '' : end)),
  (text, chance) =>
    text.replace(/./gsu, sign => (chance() < 0.03 ? sign + (PIECES[at(chance, PIECES.length)] ?? '') : sign)),
  (text, chance) => text.replace(/./gsu, sign => (chance() < 0.05 ? '' : sign)),
  (text, chance) => text.replace(/./gsu, sign => (chance() < 0.03 ? `${sign}\n` : sign)),
  (text, chance) =>
    text
      .split('\n')
      .flatMap(line => (chance() < 0.2 ? [line, line] : [line]))
      .join('\n'),
]

test('two thousand spoilt texts are read without a crash, and not one character is lost', { timeout: 300_000 }, () => {
  for (let seed = 1; seed <= 1_500; seed++) {
    const chance = random(seed)
    const times = 1 + at(chance, 3)
    let text = SOURCE
    for (let time = 0; time < times; time++) text = MUTATIONS[at(chance, MUTATIONS.length)]!(text, chance)
    if (text.trim() === '') continue
    try {
      const read = readStatuteText(text, newIds())
      statuteSchema.parse(read.statute)
      const lines = text
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
        .map((words, index) => ({ text: words, line: index + 1 }))
      expect(sorted(statuteCharacters(read)), `seed ${seed}`).toBe(sorted(expectedCharacters(lines, read)))
    } catch (error) {
      if (!(error instanceof ImportFailure)) throw new Error(`seed ${seed}`, { cause: error })
    }
  }
})

const sorted = (text: string): string => [...text].sort().join('')

test('spoilt bytes in any encoding, and spoilt Word files, are read or refused', { timeout: 300_000 }, async () => {
  const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
  const text = new TextEncoder().encode(SOURCE)
  const word = await wordFile(
    SOURCE.split('\n')
      .map(line => paragraph(line))
      .join(''),
  )
  const utf16 = new Uint8Array(Buffer.from(SOURCE, 'utf16le'))
  for (let seed = 1; seed <= 500; seed++) {
    const chance = random(seed)
    const source = [text, word, utf16][seed % 3]!
    const bytes = source.slice(0, chance() < 0.5 ? source.length : at(chance, source.length))
    for (let time = at(chance, 40); time > 0; time--) bytes[at(chance, bytes.length)] = at(chance, 256)
    await readStatuteFile(bytes, 'x', newIds(), { tracked: 'reject', decode }).catch((error: unknown) => {
      if (!(error instanceof ImportFailure)) throw new Error(`seed ${seed}`, { cause: error })
    })
  }
})
