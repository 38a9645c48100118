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

/** The pairs of a provision's own line in a row, each once: what a check of a whole project asks for thousands of times. */
export const pairsAt: (provision: Provision) => readonly Gram[] = memo(provision => pairsOf(textOf(provision)))

/** The pairs of neighbouring Chinese characters in a text in a row, each once. */
export function pairsOf(text: string): readonly Gram[] {
  seen.clear()
  const pairs: Gram[] = []
  eachGram(text, gram => {
    if (seen.enter(gram) === pairs.length) pairs.push(gram)
  })
  return pairs
}

/** Numbers of pairs from 0, in the order in which they were first met. */
export type GramNumbers = {
  readonly count: () => number
  /** The number of a pair; -1 for one that was never met. */
  readonly find: (gram: Gram) => number
  /** The number of a pair, a new one when it was never met. */
  readonly enter: (gram: Gram) => number
  /** Forgets all pairs, and keeps the room they took. */
  readonly clear: () => void
}

/** An empty numbering of pairs: a table of plain integers, because sets of a hundred thousand pairs are made at every check. */
export function newGramNumbers(room = 256): GramNumbers {
  let keys = new Int32Array(room)
  let numbers = new Int32Array(room).fill(-1)
  let count = 0
  const slotOf = (gram: Gram): number => {
    const mask = keys.length - 1
    let slot = (Math.imul(gram, 0x9e3779b1) >>> 12) & mask
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
    clear: () => {
      if (count > 0) numbers.fill(-1)
      count = 0
    },
  }
}

const seen = newGramNumbers()
