import { finder } from './finder'
import type { Hit, Line } from './rule'

const DEFINED = finder(/本(?:条例|办法|规定|规则|细则|法)所称(?:的)?([^，。；、：]{2,20}?)，?(?:是指|指|包括)/g)

/** The terms one line defines: 本条例所称X，是指. The hit is the term, `about` its words. */
export const definedTerms = ({ text }: Line): readonly Hit[] =>
  DEFINED(text).map(({ 0: found, 1: term = '', index }) => {
    const start = index + found.indexOf(term)
    return { start, end: start + term.length, about: term }
  })
