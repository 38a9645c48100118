import { memo } from '../memo'
import type { Unit } from './unit'

/** How often each pair of neighbouring characters stands in a text. */
export type Bigrams = { readonly counts: ReadonlyMap<string, number>; readonly size: number }

/** The character pairs of a unit's body; computed once for each unit. */
export const bigramsOf: (unit: Unit) => Bigrams = memo(({ body }) => {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < body.length; at += 1) {
    const pair = body.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: Math.max(body.length - 1, 0) }
})

/** How many character pairs two texts share, each counted as often as both have it. */
export function shared(one: Bigrams, other: Bigrams): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let sum = 0
  for (const [pair, count] of few.counts) sum += Math.min(count, many.counts.get(pair) ?? 0)
  return sum
}

/** Likeness of two units from 0 to 1 (Dice over character pairs). */
export function likeness(one: Unit, other: Unit): number {
  const [left, right] = [bigramsOf(one), bigramsOf(other)]
  const size = left.size + right.size
  return size === 0 ? Number(one.body === other.body) : (2 * shared(left, right)) / size
}

/** Share of `part` that is found in `whole`, from 0 to 1. */
export function containment(part: Unit, whole: Unit): number {
  const pairs = bigramsOf(part)
  return pairs.size === 0 ? 0 : shared(pairs, bigramsOf(whole)) / pairs.size
}
