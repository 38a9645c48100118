import type { Words } from './clause'
import { type Gram, gramsOf } from './grams'
import { newPairNumbers, numberOfPair, numberPairs, type PairNumbers } from './pair-numbers'

type Worded = { readonly words: Words }

/** Which things hold a pair of characters in their words. Things have numbers. */
export type Index<Thing> = {
  readonly count: number
  /** Numbers are below this. */
  readonly size: number
  /** The thing of a number; undefined for one that is gone. */
  readonly at: (number: number) => Thing | undefined
  readonly numberOf: (thing: Thing) => number | undefined
  /** How many things hold a pair. */
  readonly holders: (gram: Gram) => number
  /** Adds a weight to the score of all things that hold a pair, by number. */
  readonly add: (gram: Gram, weight: number, scores: Float64Array) => void
}

/** An index of all things there were when it was made: the numbers of the things that hold the pair `n` stand from `starts[n]` on. */
type Base = {
  readonly things: readonly Worded[]
  readonly numbers: ReadonlyMap<Worded, number>
  readonly pairs: PairNumbers
  readonly starts: Int32Array
  readonly holders: Int32Array
}

/** How many things may differ from the base before a new base is made. */
const MOST_CHANGES = 40

/** The base made last. It only saves time: an index over it says the same as an index made anew. */
let lastBase: Base | null = null

/** An index of some things; quick when most of them were in the index made last. */
export function indexOf<Thing extends Worded>(all: readonly Thing[]): Index<Thing> {
  const over = lastBase && changesTo(lastBase, all)
  if (lastBase && over) return indexOver<Thing>(lastBase, over)
  lastBase = baseOf(all)
  return indexOver<Thing>(lastBase, { gone: [], fresh: [] })
}

function baseOf(things: readonly Worded[]): Base {
  const pairs = newPairNumbers()
  const coded = new Int32Array(things.reduce((sum, { words }) => sum + words.text.length, 0))
  const ends = new Int32Array(things.length)
  const numbers = new Map<Worded, number>()
  let end = 0
  for (const [number, thing] of things.entries()) {
    end = numberPairs(pairs, thing.words.text, number + 1, coded, end)
    ends[number] = end
    numbers.set(thing, number)
  }
  return { things, numbers, pairs, ...sortedBy(pairs.count, coded, ends) }
}

/** The numbers of things by the codes they hold; those of thing `n` stand in `coded` before `ends[n]`. */
function sortedBy(count: number, coded: Int32Array, ends: Int32Array): Pick<Base, 'starts' | 'holders'> {
  const used = ends.at(-1) ?? 0
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < used; at += 1) {
    const code = coded[at] ?? 0
    starts[code + 1] = (starts[code + 1] ?? 0) + 1
  }
  for (let code = 0; code < count; code += 1) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0)
  const next = starts.slice()
  const holders = new Int32Array(used)
  let at = 0
  for (let number = 0; number < ends.length; number += 1)
    for (const end = ends[number] ?? 0; at < end; at += 1) {
      const code = coded[at] ?? 0
      const place = next[code] ?? 0
      holders[place] = number
      next[code] = place + 1
    }
  return { starts, holders }
}

type Changes = { readonly gone: readonly number[]; readonly fresh: readonly Worded[] }

/** What left the base and what is new, or null when too much changed. */
function changesTo({ things, numbers }: Base, all: readonly Worded[]): Changes | null {
  // Nearly all stand where they stood: only the others are looked for.
  const moved = all.filter((thing, index) => things[index] !== thing)
  const fresh = moved.filter(thing => !numbers.has(thing))
  const lost = things.length - (all.length - fresh.length)
  if (fresh.length > MOST_CHANGES || lost > MOST_CHANGES) return null
  if (lost === 0) return { gone: [], fresh }
  const here = new Set<Worded>(moved)
  const gone: number[] = []
  for (const [number, thing] of things.entries()) if (all[number] !== thing && !here.has(thing)) gone.push(number)
  return { gone, fresh }
}

function indexOver<Thing extends Worded>(base: Base, { gone, fresh }: Changes): Index<Thing> {
  const { things, numbers, pairs, starts, holders } = base
  const same = gone.length + fresh.length === 0
  const lost = new Set(gone)
  const late = new Map(fresh.map((thing, index) => [thing, things.length + index]))
  const lostBy = byGram(gone.flatMap(number => things[number] ?? []))
  const freshBy = byGram(fresh)
  return {
    count: things.length - gone.length + fresh.length,
    size: things.length + fresh.length,
    // The base was made of things of this type: one program makes one kind of index.
    at: number =>
      (number < things.length ? (lost.has(number) ? undefined : things[number]) : fresh[number - things.length]) as
        | Thing
        | undefined,
    numberOf: thing => numbers.get(thing) ?? late.get(thing),
    holders: gram => {
      const code = numberOfPair(pairs, gram)
      const known = code < 0 ? 0 : (starts[code + 1] ?? 0) - (starts[code] ?? 0)
      return same ? known : known - (lostBy.get(gram)?.length ?? 0) + (freshBy.get(gram)?.length ?? 0)
    },
    add: (gram, weight, scores) => {
      const code = numberOfPair(pairs, gram)
      if (code >= 0) addAll(holders, starts[code] ?? 0, starts[code + 1] ?? 0, weight, scores)
      if (same) return
      for (const index of freshBy.get(gram) ?? NONE)
        scores[things.length + index] = (scores[things.length + index] ?? 0) + weight
    },
  }
}

/** Adds a weight to the scores of the things whose numbers stand in a part of the holders. */
function addAll(holders: Int32Array, from: number, end: number, weight: number, scores: Float64Array): void {
  for (let at = from; at < end; at += 1) {
    const number = holders[at] ?? 0
    scores[number] = (scores[number] ?? 0) + weight
  }
}

/** The positions of the things that hold each pair. */
function byGram(things: readonly Worded[]): ReadonlyMap<Gram, readonly number[]> {
  const found = new Map<Gram, number[]>()
  things.forEach(({ words }, index) => {
    for (const gram of gramsOf(words.text)) {
      const list = found.get(gram)
      if (list) list.push(index)
      else found.set(gram, [index])
    }
  })
  return found
}

const NONE: readonly never[] = []
