import type { Statute } from '../statute'
import { align, inOrder, type Pair } from './align'
import { type Unit, unitsOf } from './unit'
import { compareWords, type Part } from './words'

export const CHANGE_KINDS = ['same', 'changed', 'added', 'deleted', 'moved', 'split', 'merged'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One row of a comparison: the units of the old and the new text that belong together and what changed in the words. */
export type Change = {
  readonly kind: ChangeKind
  readonly old: readonly Unit[]
  readonly new: readonly Unit[]
  readonly parts: readonly Part[]
}

export type Comparison = {
  /** In the order of the new text; what was deleted stands where it stood. */
  readonly changes: readonly Change[]
  readonly summary: Readonly<Record<ChangeKind, number>>
}

/**
 * Compares two statutes article by article. `moved` means out of the order of the rest, whether or not the words changed;
 * an article that only bears another number is `same`.
 */
export function compare(old: Statute, fresh: Statute): Comparison {
  const [olds, news] = [unitsOf(old), unitsOf(fresh)]
  const alignment = align(olds, news)
  const stayed = inOrder(alignment.pairs)
  const rows = alignment.pairs.map(pair => ({ at: pair.new, change: changeOf(pair) }))
  const merged = new Set([...alignment.merges.values()].flat())
  const split = new Set([...alignment.splits.values()].flat())
  const paired = new Set(alignment.pairs.map(pair => pair.new))
  news.forEach((unit, at) => {
    if (!paired.has(at) && !split.has(at)) rows.push({ at, change: row('added', [], [unit]) })
  })
  const newOf = new Map(alignment.pairs.map(pair => [pair.old, pair.new]))
  const pairedOld = new Set(alignment.pairs.map(pair => pair.old))
  olds.forEach((unit, index) => {
    if (pairedOld.has(index) || merged.has(index)) return
    rows.push({ at: afterOf(index, newOf, stayed), change: row('deleted', [unit], []) })
  })
  rows.sort((one, other) => one.at - other.at)
  const changes = rows.map(each => each.change)
  return { changes, summary: countKinds(changes) }

  function changeOf(pair: Pair): Change {
    const more = { old: alignment.merges.get(pair.new) ?? [], new: alignment.splits.get(pair.old) ?? [] }
    const sides = { old: unitsAt(olds, [pair.old, ...more.old]), new: unitsAt(news, [pair.new, ...more.new]) }
    return row(kindOf(pair, more, sides, stayed), sides.old, sides.new)
  }
}

type Sides<Item> = { readonly old: readonly Item[]; readonly new: readonly Item[] }

function kindOf(pair: Pair, more: Sides<number>, sides: Sides<Unit>, stayed: ReadonlySet<number>): ChangeKind {
  if (more.old.length > 0) return 'merged'
  if (more.new.length > 0) return 'split'
  if (!stayed.has(pair.old)) return 'moved'
  const [one, other] = [sides.old[0], sides.new[0]]
  return one && other && sameWords(one, other) ? 'same' : 'changed'
}

const sameWords = (one: Unit, other: Unit): boolean =>
  one.ranks === other.ranks && one.lines.join('\n') === other.lines.join('\n')

const unitsAt = (units: readonly Unit[], indexes: readonly number[]): readonly Unit[] =>
  [...indexes].sort((one, other) => one - other).flatMap(index => units[index] ?? [])

function row(kind: ChangeKind, old: readonly Unit[], fresh: readonly Unit[]): Change {
  return { kind, old, new: fresh, parts: compareWords(wordingOf(old), wordingOf(fresh)) }
}

const wordingOf = (units: readonly Unit[]): string => units.map(unit => unit.lines.join('\n')).join('\n')

/** Just after the nearest earlier old unit that kept its place. */
function afterOf(index: number, newOf: ReadonlyMap<number, number>, stayed: ReadonlySet<number>): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const fresh = newOf.get(at)
    if (fresh !== undefined && stayed.has(at)) return fresh + 0.5
  }
  return -0.5
}

function countKinds(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map(kind => [kind, 0])) as Record<ChangeKind, number>
  for (const { kind } of changes) counts[kind] += 1
  return counts
}
