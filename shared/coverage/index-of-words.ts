import { gramsIn, type Words } from './clause'
import type { Gram } from './grams'

/** Which words hold a pair of characters. Words have numbers below `size`; not every number is in use. */
export type Index = {
  readonly size: number
  readonly numberOf: (words: Words) => number
  /** How many words hold a pair. */
  readonly holders: (gram: Gram) => number
  /** Adds a weight to the score of all words that hold a pair. */
  readonly add: (gram: Gram, weight: number, scores: Float64Array) => void
}

/** An index of all words there were when it was made. */
type Base = {
  readonly numbers: ReadonlyMap<Words, number>
  readonly holders: ReadonlyMap<Gram, readonly number[]>
}

/** How many words may differ from the base before a new base is made. */
const MOST_CHANGES = 40

/** The base made last. It only saves time: an index over it says the same as an index made anew. */
let lastBase: Base | null = null

/** An index of some words; quick when most of them were in the index made last. */
export function indexOf(all: readonly Words[]): Index {
  const over = lastBase && changesTo(lastBase, all)
  if (lastBase && over) return indexOver(lastBase, over.gone, over.fresh)
  lastBase = baseOf(all)
  return indexOver(lastBase, [], [])
}

function baseOf(all: readonly Words[]): Base {
  const numbers = new Map<Words, number>()
  const holders = new Map<Gram, number[]>()
  for (const words of all) {
    if (numbers.has(words)) continue
    const number = numbers.size
    numbers.set(words, number)
    for (const gram of gramsIn(words)) {
      const list = holders.get(gram)
      if (list) list.push(number)
      else holders.set(gram, [number])
    }
  }
  return { numbers, holders }
}

type Changes = { readonly gone: readonly Words[]; readonly fresh: readonly Words[] }

/** What left the base and what is new, or null when too much changed. */
function changesTo(base: Base, all: readonly Words[]): Changes | null {
  const fresh = all.filter(words => !base.numbers.has(words))
  if (fresh.length > MOST_CHANGES || base.numbers.size - (all.length - fresh.length) > MOST_CHANGES) return null
  if (base.numbers.size === all.length - fresh.length) return { gone: [], fresh }
  const here = new Set(all)
  const gone = [...base.numbers.keys()].filter(words => !here.has(words))
  return gone.length > MOST_CHANGES ? null : { gone, fresh }
}

function indexOver(base: Base, gone: readonly Words[], fresh: readonly Words[]): Index {
  const freshNumbers = new Map(fresh.map((words, index) => [words, base.numbers.size + index]))
  const lost = gone.map(words => ({ number: base.numbers.get(words) ?? -1, grams: gramsIn(words) }))
  const added = [...freshNumbers].map(([words, number]) => ({ number, grams: gramsIn(words) }))
  return {
    size: base.numbers.size + fresh.length,
    numberOf: words => base.numbers.get(words) ?? freshNumbers.get(words) ?? -1,
    holders: gram => {
      let count = base.holders.get(gram)?.length ?? 0
      for (const { grams } of lost) if (grams.has(gram)) count -= 1
      for (const { grams } of added) if (grams.has(gram)) count += 1
      return count
    },
    add: (gram, weight, scores) => {
      for (const number of base.holders.get(gram) ?? NONE) scores[number] = (scores[number] ?? 0) + weight
      for (const { number, grams } of added) if (grams.has(gram)) scores[number] = (scores[number] ?? 0) + weight
      for (const { number } of lost) scores[number] = 0
    },
  }
}

const NONE: readonly number[] = []
