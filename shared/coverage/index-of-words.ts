import { gramsIn, type Words } from './clause'
import type { Gram } from './grams'

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

/** An index of all things there were when it was made. */
type Base = {
  readonly things: readonly Worded[]
  readonly numbers: ReadonlyMap<Worded, number>
  readonly holders: ReadonlyMap<Gram, readonly number[]>
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
  const holders = new Map<Gram, number[]>()
  things.forEach(({ words }, number) => {
    for (const gram of gramsIn(words)) {
      const list = holders.get(gram)
      if (list) list.push(number)
      else holders.set(gram, [number])
    }
  })
  return { things, numbers: new Map(things.map((thing, number) => [thing, number])), holders }
}

type Changes = { readonly gone: readonly number[]; readonly fresh: readonly Worded[] }

/** What left the base and what is new, or null when too much changed. */
function changesTo({ things, numbers }: Base, all: readonly Worded[]): Changes | null {
  const fresh = all.filter((thing, index) => things[index] !== thing && !numbers.has(thing))
  const lost = things.length - (all.length - fresh.length)
  if (fresh.length > MOST_CHANGES || lost > MOST_CHANGES) return null
  if (lost === 0) return { gone: [], fresh }
  const here = new Set(all)
  return { gone: things.flatMap((thing, number) => (here.has(thing) ? [] : [number])), fresh }
}

function indexOver<Thing extends Worded>({ things, numbers, holders }: Base, { gone, fresh }: Changes): Index<Thing> {
  const lost = new Set(gone)
  const lostGrams = gone.flatMap(number => things[number] ?? []).map(({ words }) => gramsIn(words))
  const added = fresh.map((thing, index) => ({ number: things.length + index, grams: gramsIn(thing.words) }))
  return {
    count: things.length - gone.length + fresh.length,
    size: things.length + fresh.length,
    // The base was made of things of this type: one program makes one kind of index.
    at: number =>
      (number < things.length ? (lost.has(number) ? undefined : things[number]) : fresh[number - things.length]) as
        | Thing
        | undefined,
    numberOf: thing => {
      const at = numbers.get(thing)
      if (at !== undefined) return at
      const late = fresh.indexOf(thing)
      return late < 0 ? undefined : things.length + late
    },
    holders: gram => {
      let count = holders.get(gram)?.length ?? 0
      for (const grams of lostGrams) if (grams.has(gram)) count -= 1
      for (const { grams } of added) if (grams.has(gram)) count += 1
      return count
    },
    add: (gram, weight, scores) => {
      for (const number of holders.get(gram) ?? NONE) scores[number] = (scores[number] ?? 0) + weight
      for (const { number, grams } of added) if (grams.has(gram)) scores[number] = (scores[number] ?? 0) + weight
    },
  }
}

const NONE: readonly number[] = []
