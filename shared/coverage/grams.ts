import { memo } from '../memo'
import { type Provision, textOf } from '../statute'

const FIRST = 0x4e00
const COUNT = 0x9fff - FIRST + 1

/** A pair of neighbouring Chinese characters as one small number. */
export type Gram = number

export const gramOf = (one: number, other: number): Gram => (one - FIRST) * COUNT + (other - FIRST)

const isChinese = (code: number): boolean => code >= FIRST && code <= 0x9fff

/** Hears every pair of neighbouring Chinese characters of a text in order; pairs across punctuation, digits or spaces do not count. */
export function eachGram(text: string, hear: (gram: Gram) => void): void {
  let before = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (!isChinese(code)) before = 0
    else {
      if (before !== 0) hear(gramOf(before, code))
      before = code
    }
  }
}

/** The pairs of neighbouring Chinese characters in a text. */
export function gramsOf(text: string): ReadonlySet<Gram> {
  const grams = new Set<Gram>()
  eachGram(text, gram => grams.add(gram))
  return grams
}

/** The pairs of a provision's own line, once for each provision value. */
export const gramsAt: (provision: Provision) => ReadonlySet<Gram> = memo(provision => gramsOf(textOf(provision)))

/** The pairs of one text in order, repeated ones too; the first `count` count. */
export type Line = { readonly pairs: Int32Array; readonly count: number }

let buffer = { pairs: new Int32Array(1024), count: 0 }

/** Reads the pairs of a text. The line is lent until the next text is read, so that reading ten thousand takes no room. */
export function readLine(text: string): Line {
  buffer.count = 0
  return readOn(text)
}

/** Reads a further text into the same line. */
export function readOn(text: string): Line {
  let { count } = buffer
  if (count + text.length > buffer.pairs.length) makeRoom(count + text.length)
  const { pairs } = buffer
  let before = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const chinese = isChinese(code)
    if (chinese && before !== 0) {
      pairs[count] = gramOf(before, code)
      count += 1
    }
    before = chinese ? code : 0
  }
  buffer.count = count
  return buffer
}

function makeRoom(length: number): void {
  const pairs = new Int32Array(length * 2)
  pairs.set(buffer.pairs)
  buffer = { pairs, count: buffer.count }
}

/** The pairs of a text as a table that says at once whether it holds one: each place is 0 or a pair and one. */
export type PairTable = Int32Array

/** The pairs of a provision's own line, once for each provision value. */
export const tableAt: (provision: Provision) => PairTable = memo(provision => tableOf(textOf(provision)))

function tableOf(text: string): PairTable {
  const { pairs, count } = readLine(text)
  let room = 4
  while (room < 2 * count) room *= 2
  const table = new Int32Array(room)
  for (let index = 0; index < count; index += 1) {
    const pair = (pairs[index] ?? 0) + 1
    let place = placeOf(pair, room)
    while (table[place] !== 0 && table[place] !== pair) place = (place + 1) & (room - 1)
    table[place] = pair
  }
  return table
}

/** Whether a text has a pair. */
export function holdsPair(table: PairTable, gram: Gram): boolean {
  const pair = gram + 1
  let place = placeOf(pair, table.length)
  while (table[place] !== 0) {
    if (table[place] === pair) return true
    place = (place + 1) & (table.length - 1)
  }
  return false
}

const placeOf = (key: number, room: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & (room - 1)

/** Numbers of pairs from 0, in the order in which they were first met. */
export type GramNumbers = {
  readonly count: () => number
  /** The number of a pair; -1 for one that was never met. */
  readonly find: (gram: Gram) => number
  /** The number of a pair, a new one when it was never met. */
  readonly enter: (gram: Gram) => number
}

/** An empty numbering of pairs: a table of plain integers, because sets of a hundred thousand pairs are made at every check. */
export function newGramNumbers(room = 256): GramNumbers {
  let keys = new Int32Array(room)
  let numbers = new Int32Array(room).fill(-1)
  let count = 0
  const slotOf = (gram: Gram): number => {
    const mask = keys.length - 1
    let slot = placeOf(gram, keys.length)
    while (numbers[slot] !== -1 && keys[slot] !== gram) slot = (slot + 1) & mask
    return slot
  }
  const put = (gram: Gram, number: number) => {
    const slot = slotOf(gram)
    keys[slot] = gram
    numbers[slot] = number
  }
  const grow = () => {
    const [oldKeys, oldNumbers] = [keys, numbers]
    keys = new Int32Array(oldKeys.length * 2)
    numbers = new Int32Array(keys.length).fill(-1)
    oldNumbers.forEach((number, slot) => {
      if (number !== -1) put(oldKeys[slot] ?? 0, number)
    })
  }
  return {
    count: () => count,
    find: gram => numbers[slotOf(gram)] ?? -1,
    enter: gram => {
      const slot = slotOf(gram)
      const known = numbers[slot] ?? -1
      if (known !== -1) return known
      if (count * 2 >= keys.length) {
        grow()
        put(gram, count)
      } else {
        keys[slot] = gram
        numbers[slot] = count
      }
      count += 1
      return count - 1
    },
  }
}
