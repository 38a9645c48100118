import { parseNumeral } from './numeral'
import { type Entry, outline } from './outline'
import { articleOf } from './place'
import { type Statute, textOf } from './statute'

/** An article that was looked for, and what is shown of it: its caption or first words, or the words around those that were looked for. */
export type FoundArticle = { readonly entry: Entry; readonly words: string }

/**
 * The articles someone means by a number (12, 十二, 第十二条, 十条之一) or by words that stand in them, in order, at most `most`.
 * A number that no article bears is looked for as words.
 */
export function findArticles(statute: Statute, wanted: string, most: number): readonly FoundArticle[] {
  const words = wanted.trim()
  if (words === '') return []
  const act = outline(statute)
  const numbered = byNumber(act.entries, words)
  if (numbered.length > 0)
    return numbered.slice(0, most).map(entry => ({ entry, words: entry.provision.caption ?? textOf(entry.provision) }))
  const found = new Map<string, FoundArticle>()
  for (const entry of act.entries) {
    if (found.size >= most) break
    const line = [entry.provision.caption ?? '', textOf(entry.provision)].find(each => each.includes(words))
    const article = articleOf(act, entry.provision.id) ?? entry
    if (line === undefined || found.has(article.provision.id)) continue
    found.set(article.provision.id, { entry: article, words: around(line, words) })
  }
  return [...found.values()]
}

/** So many characters stand before the words that were looked for. */
const BEFORE = 8

function around(line: string, words: string): string {
  const start = line.indexOf(words) - BEFORE
  return start <= 0 ? line : `…${line.slice(start)}`
}

function byNumber(entries: readonly Entry[], words: string): readonly Entry[] {
  const [, numeral = '', suffix] = /^第?([^条之]+)条?(?:之(.+))?$/.exec(words) ?? []
  const number = parseNumeral(numeral)?.value
  if (number === undefined) return []
  const after = suffix === undefined ? null : parseNumeral(suffix)?.value
  return entries.filter(
    ({ provision, number: bears, path }) =>
      provision.type === 'article' && bears === number && (after === null || path.suffix === after),
  )
}
