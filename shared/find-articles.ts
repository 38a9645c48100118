import { type Entry, outline } from './outline'
import { articleOf } from './place'
import { readAddress } from './references/address-words'
import { placeAt, placesByNumber } from './references/places'
import { isHeading, type Statute, textOf } from './statute'

/** An article that was looked for, and what is shown of it: its caption or first words, or the words around those that were looked for. */
export type FoundArticle = { readonly entry: Entry; readonly words: string }

/**
 * The articles someone means by a number (12, 十二, 第十二条, 十条之一, with its 款 and 项 in 第十二条第二款; 第二章 for a heading) or by words
 * that stand in them, in order, at most `most`.
 * A number that no article bears is looked for as words.
 */
export function findArticles(statute: Statute, wanted: string, most: number): readonly FoundArticle[] {
  const words = wanted.trim()
  if (words === '') return []
  const act = outline(statute)
  const numbered = byNumber(statute, words)
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

/** The provisions at the address that is meant: 十条 is also every 十条之…, 第十二条第二款 that 款. */
function byNumber(statute: Statute, words: string): readonly Entry[] {
  const address = readAddress(words)
  const { entries, byId } = outline(statute)
  const [first] = entries
  if (!address?.article || !first)
    return entries.filter(entry => isHeading(entry.provision.type) && entry.label === words)
  const { number, suffix } = address.article
  if (!address.paragraph && !address.item)
    return entries.filter(
      ({ provision, number: bears, path }) =>
        provision.type === 'article' && bears === number && (suffix === 0 || path.suffix === suffix),
    )
  const place = placeAt(placesByNumber(statute), address, first)
  const entry = place && byId.get(place.id)
  return entry ? [entry] : []
}
