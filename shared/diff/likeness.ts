import { memo } from '../memo'
import type { Unit } from './unit'

/** How often each pair of neighbouring characters stands in a text. */
export type Bigrams = { readonly counts: ReadonlyMap<string, number>; readonly size: number }

/** The character pairs of a unit's body; computed once for each unit. */
export const bigramsOf: (unit: Unit) => Bigrams = memo(({ body }) => bigrams(body))

function bigrams(text: string): Bigrams {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: Math.max(text.length - 1, 0) }
}

/** Likeness of two short texts from 0 to 1 (Dice over character pairs); equal texts are 1. */
export function textLikeness(one: string, other: string): number {
  return one === other ? 1 : dice(bigrams(one), bigrams(other))
}

/** How many character pairs two texts share, each counted as often as both have it. */
export function shared(one: Bigrams, other: Bigrams): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let sum = 0
  for (const [pair, count] of few.counts) sum += Math.min(count, many.counts.get(pair) ?? 0)
  return sum
}

/** Likeness of two units from 0 to 1 (Dice over character pairs). */
export function likeness(one: Unit, other: Unit): number {
  return one.body === other.body ? 1 : dice(bigramsOf(one), bigramsOf(other))
}

function dice(one: Bigrams, other: Bigrams): number {
  const size = one.size + other.size
  return size === 0 ? 0 : (2 * shared(one, other)) / size
}

/** Share of `part` that is found in `whole`, from 0 to 1. */
export function containment(part: Unit, whole: Unit): number {
  const pairs = bigramsOf(part)
  return pairs.size === 0 ? 0 : shared(pairs, bigramsOf(whole)) / pairs.size
}
