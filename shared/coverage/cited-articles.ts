import { memo } from '../memo'
import { parseNumeral } from '../numeral'
import type { Entry, Outline } from '../outline'
import type { Id } from '../statute'

const NUMERAL = '[零〇一二三四五六七八九十百千]+'
const ONE = new RegExp(`第(${NUMERAL})条(?:之(${NUMERAL}))?`, 'g')
/** Words after the name of another act belong to that act: 《…法》第四十条、第四十一条. */
const FOREIGN = new RegExp(`》(?:（[^）]*）)?(?:第${NUMERAL}[条款项](?:之${NUMERAL})?[、和或至]?)+`, 'g')

/** The articles of this act that some words cite, ranges filled in, the citing article itself left out; 前条 and 本条 counted. */
export function citedArticles(act: Outline, from: Entry, words: string): readonly Id[] {
  const numbers = articleNumbers(act)
  const own = words.replace(FOREIGN, '※')
  const found = new Set<Id>()
  let last: { key: number; end: number } | null = null
  for (const match of own.matchAll(ONE)) {
    const key = keyOf(parseNumeral(match[1] ?? '')?.value ?? 0, match[2] ? (parseNumeral(match[2])?.value ?? 0) : 0)
    const ranged = last !== null && /^(?:第[^条]*[款项])*至$/.test(own.slice(last.end, match.index))
    for (const [number, id] of ranged && last ? numbers.range(last.key, key) : numbers.range(key, key))
      if (number > 0) found.add(id)
    last = { key, end: match.index + match[0].length }
  }
  if (/前条/.test(own)) for (const [, id] of numbers.before(from.index)) found.add(id)
  found.delete(from.provision.id)
  return [...found]
}

const keyOf = (number: number, suffix: number): number => number * 100 + suffix

const articleNumbers = memo((act: Outline) => {
  const articles = act.entries.filter(entry => entry.provision.type === 'article')
  const byKey = new Map(articles.map(entry => [keyOf(entry.number, entry.path.suffix), entry.provision.id]))
  return {
    range: (from: number, to: number): readonly (readonly [number, Id])[] =>
      from === to ? one(byKey, from) : [...byKey].filter(([key]) => key >= from && key <= to),
    before: (index: number): readonly (readonly [number, Id])[] => {
      const earlier = articles.filter(entry => entry.index < index).at(-1)
      return earlier ? [[earlier.number, earlier.provision.id]] : []
    },
  }
})

function one(byKey: ReadonlyMap<number, Id>, key: number): readonly (readonly [number, Id])[] {
  const id = byKey.get(key)
  return id === undefined ? [] : [[key, id]]
}
