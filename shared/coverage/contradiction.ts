import { type Quantity, quantitiesIn } from './quantities'

/** Two places of the clauses of one solution that give the same act other numbers, as they read: 三十日内移交, 六十日内移交. */
export type Contradiction = { readonly one: string; readonly other: string }

/** What a number is said of: the words behind it up to the next sign, without those that belong to the number. */
type Said = { readonly quantity: Quantity; readonly act: string; readonly words: string }

const OWN = /^(?:以内|之内|内|以上|以下|以前|之前|前|起)/
const ENOUGH = 2
const LONGEST = 8

/**
 * The first contradiction between clauses that carry one solution (domain.md §5.2, 待核). Told only where both say the very same
 * of the number, so that a period for handing over and another for examining are never taken for one.
 */
export function contradictionIn(clauses: readonly string[]): Contradiction | null {
  const said = clauses.map(saidIn)
  for (const [index, own] of said.entries())
    for (const other of said.slice(index + 1).flat())
      for (const each of own) if (disagree(each, other)) return { one: each.words, other: other.words }
  return null
}

function saidIn(clause: string): readonly Said[] {
  return clause.split(/[，。；：、（）\s]/).flatMap(piece => {
    const [quantity, second] = quantitiesIn(piece)
    if (!quantity || second || quantity.kind === 'count') return []
    const after = piece.slice(piece.indexOf(quantity.words) + quantity.words.length).replace(OWN, '')
    const act = after.slice(0, LONGEST)
    return act.length < ENOUGH ? [] : [{ quantity, act, words: piece.slice(piece.indexOf(quantity.words)) }]
  })
}

const disagree = (one: Said, other: Said): boolean =>
  one.act === other.act &&
  one.quantity.kind === other.quantity.kind &&
  one.quantity.unit === other.quantity.unit &&
  one.quantity.bound === other.quantity.bound &&
  one.quantity.value !== other.quantity.value
