import { outline } from '../outline'
import { type Id, isHeading, type Provision, type Statute, textOf } from '../statute'
import { eachGram, type Gram, gramsAt } from './grams'
import { mayAnswer } from './topic'

/** After an edit of more articles than these nothing is gained by looking at each. */
const MOST_ARTICLES = 40

/**
 * What may be judged otherwise by the words of a draft after an edit: the pairs of characters that came or went, line by line.
 * Null when anything may be, because provisions moved, headings changed, or an article became or ceased to be one of the frame.
 */
export function changedPairs(was: Statute, is: Statute, articles: ReadonlySet<Id>): ReadonlySet<Gram> | null {
  if (articles.size > MOST_ARTICLES || !sameNumbering(was, is)) return null
  const [before, after] = [outline(was), outline(is)]
  for (const id of articles) if (mayAnswer(before, id) !== mayAnswer(after, id)) return null
  const changed = new Set<Gram>()
  for (const [index, provision] of is.provisions.entries()) {
    const old = was.provisions[index]
    if (!old || old === provision || textOf(old) === textOf(provision)) continue
    if (isHeading(provision.type)) return null
    for (const gram of unlike(gramsAt(old), gramsAt(provision))) changed.add(gram)
  }
  return changed
}

const unlike = (one: ReadonlySet<Gram>, other: ReadonlySet<Gram>): readonly Gram[] => [
  ...[...one].filter(gram => !other.has(gram)),
  ...[...other].filter(gram => !one.has(gram)),
]

/** Whether some words hold one of a few pairs. */
export function holdsAny(words: string, pairs: ReadonlySet<Gram>): boolean {
  if (pairs.size === 0) return false
  let found = false
  eachGram(words, gram => {
    found ||= pairs.has(gram)
  })
  return found
}

/** Whether two drafts have the same provisions in the same order with the same numbers, whatever their words. */
export function sameNumbering(was: Statute, is: Statute): boolean {
  if (was.chapterNumbering !== is.chapterNumbering || was.provisions.length !== is.provisions.length) return false
  return was.provisions.every((one, index) => one === is.provisions[index] || numberedAlike(one, is.provisions[index]))
}

const numberedAlike = (one: Provision, other: Provision | undefined): boolean =>
  other !== undefined &&
  one.id === other.id &&
  one.type === other.type &&
  one.held === other.held &&
  one.inserted === other.inserted &&
  one.unnumbered === other.unnumbered
