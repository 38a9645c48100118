import type { ClauseLink } from '../lists'
import { memo } from '../memo'
import { type Entry, type Outline, rankOf } from '../outline'
import { leadOf } from '../place'
import { type Place, type Provision, textOf } from '../statute'
import { type Gram, pairsAt, pairsOf } from './grams'
import { type Quantity, quantitiesIn } from './quantities'
import { isSoft } from './soft-clause'

/**
 * The words of some provisions in a row. The same provisions give the same value as long as they live, whatever changes around
 * them, so that what was judged of them need not be judged again.
 */
export type Words = { readonly provisions: readonly Provision[]; readonly text: string }

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
  const article = entry && articleAbove(act, entry)
  if (!place || !entry || !article) return null
  const end = place.first ? firstEnd(act, entry) : entry.end
  const words = wordsBetween(act, entry.index, end)
  const whole = entry === article && end === entry.end
  const lead = rankOf(entry.provision.type) > rankOf('paragraph') ? leadOf(act, place) : ''
  return {
    link,
    place,
    entry,
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

const known = new WeakMap<Provision, Words[]>()

/** The words of the provisions from a position up to another. */
export function wordsBetween(act: Outline, from: number, end: number): Words {
  const first = act.entries[from]?.provision
  if (!first) return NO_WORDS
  const before = known.get(first)
  if (before) for (const words of before) if (covers(words, act, from, end)) return words
  const provisions = act.entries.slice(from, end).map(entry => entry.provision)
  const words = { provisions, text: provisions.map(textOf).join('\n') }
  known.set(first, [words, ...(before ?? []).slice(0, 3)])
  return words
}

const NO_WORDS: Words = { provisions: [], text: '' }

function covers({ provisions }: Words, act: Outline, from: number, end: number): boolean {
  if (provisions.length !== end - from) return false
  for (let index = 0; index < provisions.length; index += 1)
    if (provisions[index] !== act.entries[from + index]?.provision) return false
  return true
}

/** The pairs of characters in some words, each once. */
export function gramsIn({ provisions, text }: Words): readonly Gram[] {
  const [only] = provisions
  return provisions.length === 1 && only ? pairsAt(only) : pairsOf(text)
}

/** The quantities in some words. */
export const quantitiesOf: (words: Words) => readonly Quantity[] = memo(words => quantitiesIn(words.text))

const softWords = memo((words: Words) => isSoft(words.text))

/** Whether a clause as a whole only encourages. */
export const isSoftClause = ({ words, whole }: Clause): boolean =>
  whole === words.text ? softWords(words) : isSoft(whole)
