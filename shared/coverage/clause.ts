import type { ClauseLink } from '../lists'
import { memo, memoWithin, type Roomy } from '../memo'
import { type Entry, type Outline, rankOf } from '../outline'
import { leadOf } from '../place'
import { type Place, type Provision, textOf } from '../statute'
import { type PairTable, tableOf } from './grams'
import { type Quantity, quantitiesIn } from './quantities'
import { isSoft } from './soft-clause'

/**
 * The words of some provisions in a row. The same provisions give the same value as long as they live, whatever changes around
 * them, so that what was judged of them need not be judged again.
 */
export type Words = Roomy & { readonly provisions: readonly Provision[]; readonly text: string }

/** The words of some provisions, one line each. */
export const wordsOf = (provisions: readonly Provision[]): Words => ({
  provisions,
  text: provisions.length === 1 && provisions[0] ? textOf(provisions[0]) : provisions.map(textOf).join('\n'),
  derived: [],
})

/** The place a link points at, with the words that count for it. */
export type Clause = {
  readonly link: ClauseLink
  readonly place: Place
  readonly entry: Entry
  readonly article: Entry
  readonly words: Words
  /** All words of its article. */
  readonly around: Words
  /** The lead sentence above an item (列项导语), and the wording: what the clause says as a whole. */
  readonly whole: string
}

/** The clause a link points at; null when the link is broken or points at no place inside an article. */
export function clauseOf(act: Outline, link: ClauseLink): Clause | null {
  const { place } = link
  const entry = place && act.byId.get(place.id)
  if (!place || !entry) return null
  const spot = spotOf(act, entry, place)
  if (!spot) return null
  const { article, words, around, whole } = spot
  return { link, place, entry, article, words, around, whole }
}

/** What counts for every link that points at one place of a draft. */
type Spot = Pick<Clause, 'article' | 'words' | 'around' | 'whole'>

/** Several links mostly point at the same place: it is looked up once for as long as the draft lives. */
function spotOf(act: Outline, entry: Entry, place: Place): Spot | null {
  const spots = place.first ? firstSpots(act) : wholeSpots(act)
  const known = spots[entry.index]
  if (known !== undefined) return known
  const spot = newSpot(act, entry, place)
  spots[entry.index] = spot
  return spot
}

const wholeSpots = memo((_: Outline): (Spot | null)[] => [])
const firstSpots = memo((_: Outline): (Spot | null)[] => [])

function newSpot(act: Outline, entry: Entry, place: Place): Spot | null {
  const article = articleAbove(act, entry)
  if (!article) return null
  const end = place.first ? firstEnd(act, entry) : entry.end
  const words = wordsBetween(act, entry.index, end)
  const whole = entry === article && end === entry.end
  const lead = rankOf(entry.provision.type) > rankOf('paragraph') ? leadOf(act, place) : ''
  return {
    article,
    words,
    around: whole ? words : wordsBetween(act, article.index, article.end),
    whole: lead === '' ? words.text : `${lead}\n${words.text}`,
  }
}

function articleAbove(act: Outline, entry: Entry): Entry | null {
  let above: Entry | undefined = entry
  while (above && above.provision.type !== 'article') above = act.entries[above.parent]
  return above ?? null
}

/** Where the 第一款 of an article ends. */
function firstEnd(act: Outline, article: Entry): number {
  for (let index = article.index + 1; index < article.end; index += 1)
    if (act.entries[index]?.provision.type === 'paragraph') return index
  return article.end
}

/** The words of a whole article, one line a provision. */
export const articleWords = (act: Outline, article: Entry): string => wordsBetween(act, article.index, article.end).text

/** The words of the provisions from a position up to another. */
export function wordsBetween(act: Outline, from: number, end: number): Words {
  const first = act.entries[from]?.provision
  if (!first) return NO_WORDS
  const here = wordsOfAct(act)
  const before = here[from]
  if (before) for (const words of before) if (words.provisions.length === end - from) return words
  const words = livingWords(first, act, from, end)
  here[from] = before ? [...before, words] : [words]
  return words
}

/** All words asked for at each position of a draft: the same words are one value for as long as the draft lives. */
const wordsOfAct = memo((_: Outline): (readonly Words[] | undefined)[] => [])

/** Words of provisions that live, by the first of them: another draft mostly has the same ones. */
const known = new WeakMap<Provision, Words[]>()

function livingWords(first: Provision, act: Outline, from: number, end: number): Words {
  const before = known.get(first)
  const living = before?.find(words => covers(words, act, from, end))
  if (living) return living
  const words = wordsOf(act.entries.slice(from, end).map(entry => entry.provision))
  known.set(first, before ? [words, ...before.slice(0, 3)] : [words])
  return words
}

const NO_WORDS = wordsOf([])

function covers({ provisions }: Words, act: Outline, from: number, end: number): boolean {
  if (provisions.length !== end - from) return false
  for (let index = 0; index < provisions.length; index += 1)
    if (provisions[index] !== act.entries[from + index]?.provision) return false
  return true
}

/** The pairs of characters in some words. */
export const pairsOf: (words: Words) => PairTable = memoWithin(({ text }) => tableOf(text))

/** The quantities in some words. */
export const quantitiesOf: (words: Words) => readonly Quantity[] = memoWithin(words => quantitiesIn(words.text))

const softWords = memoWithin((words: Words) => isSoft(words.text))

/** Whether a clause as a whole only encourages. */
export const isSoftClause = ({ words, whole }: Clause): boolean =>
  whole === words.text ? softWords(words) : isSoft(whole)
