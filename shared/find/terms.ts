import { definedTerms } from '../lint/definitions'
import { memoRecent } from '../memo'
import { outline } from '../outline'
import { type Id, type Statute, textOf } from '../statute'

/** A term the act defines: 以下简称X, 以下统称X, or 本条例所称X，是指…; `at` is the provision that does so. */
export type Term = { readonly words: string; readonly how: 'short' | 'collective' | 'defined'; readonly at: Id }

/** The terms a statute defines, in order, each once. */
export const termsOf: (statute: Statute) => readonly Term[] = memoRecent(statute => {
  const terms = new Map<string, Term>()
  for (const { provision } of outline(statute).entries) {
    const { id, type } = provision
    const text = textOf(provision)
    const defined = definedTerms({ type, text }).map(
      ({ about = '' }): Term => ({ words: about, how: 'defined', at: id }),
    )
    for (const term of [...shortNames(text, id), ...defined])
      if (term.words !== '' && !terms.has(term.words)) terms.set(term.words, term)
  }
  return [...terms.values()]
})

const SHORT = /以下(?:均|都)?(简称|统称)(?:为)?[“"「]?([^“”"「」（）()，。；、：]{1,24})/g

const shortNames = (text: string, at: Id): readonly Term[] =>
  [...text.matchAll(SHORT)].map(([, how, words = '']) => ({
    words: words.trim(),
    how: how === '简称' ? ('short' as const) : ('collective' as const),
    at,
  }))
