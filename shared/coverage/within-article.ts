import { rankOf } from '../outline'
import { type Clause, wordsBetween } from './clause'
import { type Corpus, unitsAt } from './corpus'
import { type Gram, gramsOf } from './grams'
import { type Quantity, quantitiesIn } from './quantities'

/**
 * What a place carries of the wanted words that a better place beside it does not, against the reverse: below `FAR` it is the
 * wrong one, below `NEAR` people should look. Words that both carry are the subject of the article and tell them apart in nothing.
 */
const FAR = 0.05
const NEAR = 0.2
/** The place beside must carry at least this share of all that is wanted, else neither is what is looked for. */
const ENOUGH = 0.1
/** How many pairs of characters the same number counts for. */
const NUMBER = 1.5

/** What is looked for in places: pairs of characters by weight, and numbers, read when there is a place beside. */
export type Wanted = { readonly pairs: ReadonlyMap<Gram, number>; readonly numbers: () => readonly Quantity[] }

/** Whether a link points at the wrong 款 of its article or the wrong 项 of its list, though another, not linked one is meant. */
export function levelWithin(
  corpus: Corpus,
  wanted: Wanted,
  clause: Clause,
  all: readonly Clause[],
): 'fits' | 'doubtful' | 'off' {
  const { own, others } = besides(corpus, clause, all)
  if (own === null || others.length === 0) return 'fits'
  const mine = heldIn(wanted, own)
  let worst: 'fits' | 'doubtful' | 'off' = 'fits'
  for (const words of others) {
    const theirs = heldIn(wanted, words)
    const less = sumOf(wanted, theirs, mine)
    if (less < ENOUGH * totalOf(wanted)) continue
    const more = sumOf(wanted, mine, theirs)
    if (more < FAR * less) return 'off'
    if (more < NEAR * less) worst = 'doubtful'
  }
  return worst
}

type Beside = { readonly own: string | null; readonly others: readonly string[] }
const NOTHING_BESIDE: Beside = { own: null, others: [] }

/** The words of the linked place, and of the places of its kind beside it that no link of the solution points into. */
function besides(corpus: Corpus, clause: Clause, all: readonly Clause[]): Beside {
  const { entry, article, place } = clause
  if (entry === article && !place.first) return NOTHING_BESIDE
  return rankOf(entry.provision.type) > rankOf('paragraph')
    ? items(corpus, clause, all)
    : paragraphs(corpus, clause, all)
}

function paragraphs({ act }: Corpus, { article, words }: Clause, all: readonly Clause[]): Beside {
  const linked = all.filter(each => each.article === article)
  const others = unitsAt(act, article).filter(
    unit => !linked.some(({ words: { provisions } }) => provisions.some(each => unit.words.provisions.includes(each))),
  )
  return { own: words.text, others: others.map(unit => unit.words.text) }
}

function items({ act }: Corpus, { entry, words }: Clause, all: readonly Clause[]): Beside {
  const above = act.entries[entry.parent]
  if (!above) return NOTHING_BESIDE
  const linked = new Set(all.map(each => each.entry))
  if (linked.has(above)) return NOTHING_BESIDE
  const beside = act.entries
    .slice(above.index + 1, above.end)
    .filter(each => each.parent === entry.parent && each.provision.type === entry.provision.type && !linked.has(each))
  return { own: words.text, others: beside.map(each => wordsBetween(act, each.index, each.end).text) }
}

type Held = { readonly pairs: ReadonlySet<Gram>; readonly numbers: readonly boolean[] }

function heldIn(wanted: Wanted, words: string): Held {
  const numbers = wanted.numbers()
  const given = numbers.length === 0 ? [] : quantitiesIn(words)
  return {
    pairs: gramsOf(words),
    numbers: numbers.map(one =>
      given.some(other => other.kind === one.kind && other.unit === one.unit && other.value === one.value),
    ),
  }
}

/** The weight of what is held in one place and not in the other. */
function sumOf({ pairs }: Wanted, one: Held, other: Held): number {
  let sum = 0
  for (const [gram, weight] of pairs) if (one.pairs.has(gram) && !other.pairs.has(gram)) sum += weight
  one.numbers.forEach((held, index) => {
    if (held && !other.numbers[index]) sum += NUMBER
  })
  return sum
}

function totalOf({ pairs }: Wanted): number {
  let sum = 0
  for (const weight of pairs.values()) sum += weight
  return sum
}
