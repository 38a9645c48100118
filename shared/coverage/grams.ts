import { memo } from '../memo'
import { type Provision, textOf } from '../statute'

const FIRST = 0x4e00
const COUNT = 0x9fff - FIRST + 1

/** A pair of neighbouring Chinese characters as one small number. */
export type Gram = number

export const gramOf = (one: number, other: number): Gram => (one - FIRST) * COUNT + (other - FIRST)

/** Whether a sign is one that pairs are made of. */
export const isChinese = (code: number): boolean => code >= FIRST && code <= 0x9fff

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

/** The pairs of a text as a table that says at once whether it holds one: each place is 0 or a pair and one. */
export type PairTable = Int32Array

const SHARED_ROOM = 8192
let shared = new ArrayBuffer(0)
let used = 0

/** Tables of a few dozen places lie side by side in one piece of memory: thousands of pieces of their own take longer to get than to fill. */
function emptyTable(room: number): PairTable {
  if (room > SHARED_ROOM / 8) return new Int32Array(room)
  if (used + 4 * room > shared.byteLength) {
    shared = new ArrayBuffer(4 * SHARED_ROOM)
    used = 0
  }
  const table = new Int32Array(shared, used, room)
  used += 4 * room
  return table
}

/** The pairs of a text as a table. */
export function tableOf(text: string): PairTable {
  let room = 8
  while (4 * room < 5 * text.length) room *= 2
  const table = emptyTable(room)
  let before = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const chinese = isChinese(code)
    if (chinese && before !== 0) {
      const pair = gramOf(before, code) + 1
      let place = placeOf(pair, room)
      while (table[place] !== 0 && table[place] !== pair) place = (place + 1) & (room - 1)
      table[place] = pair
    }
    before = chinese ? code : 0
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

/** Where to look first for a pair in a table of some room, a power of two. */
export const placeOf = (key: number, room: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & (room - 1)
