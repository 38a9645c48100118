import { LEVELS, type Level, levelRank, type Member, type Unit } from './mention'
import type { Address } from './places'

/** Each member with the levels it leaves out taken from the member before it, the first from `base`. */
export function inherit(members: readonly Member[], base: Address): readonly Address[] {
  let last = base
  return members.map(({ units }) => {
    const address: Partial<Record<Level, Unit>> = above(last, units[0]?.level ?? 'article')
    for (const each of units) address[each.level] = each
    last = address
    return address
  })
}

/** The part of an address above a level, as a new value; an article is named without what is above it. */
export function above(address: Address, level: Level): Partial<Record<Level, Unit>> {
  const kept: Partial<Record<Level, Unit>> = {}
  if (level === 'article') return kept
  for (let rank = isRule(level) ? levelRank('article') : 0; rank < levelRank(level); rank += 1) {
    const each = LEVELS[rank]
    const named = each && address[each]
    if (each && named) kept[each] = named
  }
  return kept
}

const isRule = (level: Level): boolean => levelRank(level) > levelRank('article')
