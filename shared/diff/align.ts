import { containment, likeness } from './likeness'
import { longestRise } from './longest-rise'
import type { Unit } from './unit'

/** Which units of the new text an old unit became; positions from 0 in the old and the new list. */
export type Pair = { readonly old: number; readonly new: number; readonly how: 'id' | 'equal' | 'like' }

export type Alignment = {
  readonly pairs: readonly Pair[]
  /** Further new units that were split off an old one, by the old unit's position. */
  readonly splits: ReadonlyMap<number, readonly number[]>
  /** Further old units that went into a new one, by the new unit's position. */
  readonly merges: ReadonlyMap<number, readonly number[]>
}

/** From this likeness on two units of different texts are versions of the same rule. */
const LIKE = 0.5
/** From this likeness on it need not be asked whether something farther away is liker still. */
const CLEARLY_LIKE = 0.75
/** Between two pairs that are certain, a lower likeness is enough when nothing else stands there. */
const LIKE_IN_PLACE = 0.3
/** So much of a unit must be found in another for it to be a part of it. */
const PART = 0.6

/**
 * Aligns two lists of units: by id where both come from one project, then equal bodies, then the likest pairs that are left,
 * then what was split off or merged in. Time grows with what changed, not with the product of both lengths.
 */
export function align(olds: readonly Unit[], news: readonly Unit[]): Alignment {
  const open = { old: new Set(olds.keys()), new: new Set(news.keys()) }
  const pairs: Pair[] = []
  const take = (old: number, fresh: number, how: Pair['how']) => {
    if (!open.old.delete(old)) return
    open.new.delete(fresh)
    pairs.push({ old, new: fresh, how })
  }
  const newById = new Map(news.map((unit, index) => [unit.id, index]))
  olds.forEach((unit, index) => {
    const fresh = newById.get(unit.id)
    if (fresh !== undefined) take(index, fresh, 'id')
  })
  for (const [old, fresh] of equalBodies(olds, news, open)) take(old, fresh, 'equal')
  for (const gap of gapsBetween(pairs, open))
    for (const [old, fresh] of likestFirst(olds, news, gap, CLEARLY_LIKE))
      if (open.new.has(fresh)) take(old, fresh, 'like')
  for (const [old, fresh] of likestFirst(olds, news, open)) if (open.new.has(fresh)) take(old, fresh, 'like')
  for (const [old, fresh] of inPlace(olds, news, pairs, open)) take(old, fresh, 'like')
  pairs.sort((one, other) => one.old - other.old)
  return { pairs, ...parts(olds, news, pairs, open) }
}

type Open = { readonly old: ReadonlySet<number>; readonly new: ReadonlySet<number> }

/** Units with the same body; where one body stands several times, the first goes with the first. */
function equalBodies(olds: readonly Unit[], news: readonly Unit[], open: Open): [number, number][] {
  const waiting = new Map<string, number[]>()
  for (const index of open.new) {
    const body = news[index]?.body ?? ''
    waiting.set(body, [...(waiting.get(body) ?? []), index])
  }
  const found: [number, number][] = []
  for (const index of open.old) {
    const fresh = waiting.get(olds[index]?.body ?? '')?.shift()
    if (fresh !== undefined) found.push([index, fresh])
  }
  return found
}

/** Open units that lie between the same two pairs that kept their order: a changed article mostly stays where it was. */
function gapsBetween(pairs: readonly Pair[], open: Open): readonly Open[] {
  const sorted = [...pairs].sort((one, other) => one.old - other.old)
  const stayed = inOrder(sorted)
  const anchors = sorted.filter(pair => stayed.has(pair.old))
  const gaps = new Map<number, { old: Set<number>; new: Set<number> }>()
  const gapAt = (after: number) => {
    const gap = gaps.get(after) ?? { old: new Set<number>(), new: new Set<number>() }
    gaps.set(after, gap)
    return gap
  }
  for (const index of open.old) gapAt(countBelow(anchors, index, pair => pair.old)).old.add(index)
  for (const index of open.new) gapAt(countBelow(anchors, index, pair => pair.new)).new.add(index)
  return [...gaps.values()]
}

/** How many of the rising anchors lie before a position. */
function countBelow(anchors: readonly Pair[], index: number, side: (pair: Pair) => number): number {
  let [low, high] = [0, anchors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const anchor = anchors[middle]
    if (anchor && side(anchor) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** Pairs of open units that are alike, the likest first; of equals the one nearer in place. */
function likestFirst(olds: readonly Unit[], news: readonly Unit[], open: Open, least = LIKE): [number, number][] {
  const scored: { old: number; fresh: number; score: number }[] = []
  for (const old of open.old)
    for (const fresh of open.new) {
      const [one, other] = [olds[old], news[fresh]]
      if (!one || !other || tooDifferent(one, other)) continue
      const score = likeness(one, other)
      if (score >= least) scored.push({ old, fresh, score: score - nearness(old / olds.length, fresh / news.length) })
    }
  return scored.sort((one, other) => other.score - one.score).map(({ old, fresh }) => [old, fresh])
}

const nearness = (one: number, other: number): number => Math.abs(one - other) * 0.05

/** Texts of very different length cannot reach the likeness asked for. */
function tooDifferent(one: Unit, other: Unit): boolean {
  const [short, long] = one.body.length < other.body.length ? [one, other] : [other, one]
  return 2 * short.body.length < LIKE * (short.body.length + long.body.length)
}

/** An old and a new unit that stand alone between the same two neighbours are the same rule at a lower likeness. */
function inPlace(olds: readonly Unit[], news: readonly Unit[], pairs: readonly Pair[], open: Open): [number, number][] {
  const newOf = new Map(pairs.map(pair => [pair.old, pair.new]))
  return [...open.old].flatMap((old): [number, number][] => {
    const before = old === 0 ? -1 : newOf.get(old - 1)
    const after = old === olds.length - 1 ? news.length : newOf.get(old + 1)
    if (before === undefined || after !== before + 2 || !open.new.has(before + 1)) return []
    const [one, other] = [olds[old], news[before + 1]]
    return one && other && likeness(one, other) >= LIKE_IN_PLACE ? [[old, before + 1]] : []
  })
}

/** Open new units that are part of a paired old one were split off it; open old ones inside a paired new one were merged in. */
function parts(olds: readonly Unit[], news: readonly Unit[], pairs: readonly Pair[], open: Open) {
  const splits = new Map<number, number[]>()
  const merges = new Map<number, number[]>()
  for (const fresh of open.new) {
    const home = homeOf(news[fresh], pairs, pair => ({ whole: olds[pair.old], rest: news[pair.new] }))
    if (home) splits.set(home.old, [...(splits.get(home.old) ?? []), fresh])
  }
  for (const old of open.old) {
    const home = homeOf(olds[old], pairs, pair => ({ whole: news[pair.new], rest: olds[pair.old] }))
    if (home) merges.set(home.new, [...(merges.get(home.new) ?? []), old])
  }
  return { splits, merges }
}

function homeOf(
  part: Unit | undefined,
  pairs: readonly Pair[],
  of: (pair: Pair) => { whole: Unit | undefined; rest: Unit | undefined },
): Pair | null {
  let best: { pair: Pair; score: number } | null = null
  for (const pair of pairs) {
    const { whole, rest } = of(pair)
    if (!part || !whole || !rest || whole.body.length < part.body.length * PART) continue
    const score = containment(part, whole)
    if (score >= PART && score > containment(part, rest) + 0.2 && score > (best?.score ?? 0)) best = { pair, score }
  }
  return best?.pair ?? null
}

/** The pairs that keep the order of both texts: all others have moved. Gives the old positions that stayed. */
export function inOrder(pairs: readonly Pair[]): ReadonlySet<number> {
  const kept = longestRise(pairs.map(pair => pair.new))
  return new Set(kept.flatMap(at => pairs[at]?.old ?? []))
}
