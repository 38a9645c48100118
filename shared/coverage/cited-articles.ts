import { memo } from '../memo'
import { parseNumeral } from '../numeral'
import type { Entry, Outline } from '../outline'
import type { Id } from '../statute'

const NUMERAL = '[零〇一二三四五六七八九十百千]+'
const ONE = new RegExp(`第(${NUMERAL})条(?:之(${NUMERAL}))?((?:第${NUMERAL}款[、和或至]?)*)`, 'g')
/** Words after the name of another act belong to that act: 《…法》第四十条、第四十一条. */
const FOREIGN = new RegExp(`》(?:（[^）]*）)?(?:第${NUMERAL}[条款项](?:之${NUMERAL})?[、和或至]?)+`, 'g')

/** An article of this act that some words cite, with the 款 they name; none named means the whole article. */
export type CitedArticle = { readonly id: Id; readonly paragraphs: readonly number[] }

/** The articles of this act that some words cite, ranges filled in, the citing article itself left out; 前条 counted. */
export function citationsIn(act: Outline, from: Entry, words: string): readonly CitedArticle[] {
  const numbers = articleNumbers(act)
  const own = words.replace(FOREIGN, '※')
  const found: CitedArticle[] = []
  let last: { key: number; end: number } | null = null
  for (const match of own.matchAll(ONE)) {
    const key = keyOf(numberIn(match[1]), match[2] === undefined ? 0 : numberIn(match[2]))
    const ranged = last !== null && /^(?:第[^条]*[款项])*至$/.test(own.slice(last.end, match.index))
    const ids = ranged && last ? numbers.between(last.key, key) : numbers.at(key)
    const paragraphs = [...(match[3] ?? '').matchAll(new RegExp(`第(${NUMERAL})款`, 'g'))].map(each =>
      numberIn(each[1]),
    )
    for (const id of ids) found.push({ id, paragraphs: ranged ? [] : paragraphs })
    last = { key, end: match.index + match[0].length }
  }
  if (/前条/.test(own)) for (const id of numbers.before(from.index)) found.push({ id, paragraphs: [] })
  return found.filter(({ id }) => id !== from.provision.id)
}

/** The articles of this act that some words cite. */
export const citedArticles = (act: Outline, from: Entry, words: string): readonly Id[] => [
  ...new Set(citationsIn(act, from, words).map(({ id }) => id)),
]

const numberIn = (words: string | undefined): number => parseNumeral(words ?? '')?.value ?? 0
const keyOf = (number: number, suffix: number): number => number * 100 + suffix

const articleNumbers = memo((act: Outline) => {
  const articles = act.entries.filter(entry => entry.provision.type === 'article')
  const byKey = new Map(articles.map(entry => [keyOf(entry.number, entry.path.suffix), entry.provision.id]))
  return {
    at: (key: number): readonly Id[] => [byKey.get(key) ?? []].flat(),
    between: (from: number, to: number): readonly Id[] =>
      [...byKey].flatMap(([key, id]) => (key >= from && key <= to ? [id] : [])),
    before: (index: number): readonly Id[] =>
      articles
        .filter(entry => entry.index < index)
        .slice(-1)
        .map(entry => entry.provision.id),
  }
})
