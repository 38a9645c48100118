import { parseNumeral } from './numeral'
import { type Entry, outline } from './outline'
import { articleOf } from './place'
import { type Statute, textOf } from './statute'

/**
 * The articles someone means by a number (12, 十二, 第十二条, 十条之一) or by words that stand in them, in order, at most `most`.
 * A number that no article bears is looked for as words.
 */
export function findArticles(statute: Statute, wanted: string, most: number): readonly Entry[] {
  const words = wanted.trim()
  if (words === '') return []
  const act = outline(statute)
  const numbered = byNumber(act.entries, words)
  if (numbered.length > 0) return numbered.slice(0, most)
  const found = new Map<string, Entry>()
  for (const entry of act.entries) {
    if (found.size >= most) break
    if (!textOf(entry.provision).includes(words) && !entry.provision.caption?.includes(words)) continue
    const article = articleOf(act, entry.provision.id) ?? entry
    found.set(article.provision.id, article)
  }
  return [...found.values()]
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
