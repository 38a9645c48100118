import { parseNumeral } from '../numeral'
import type { Entry, Outline } from '../outline'
import { rankOf } from '../outline'
import type { Place, ProvisionType } from '../statute'

const NUMERAL = '([零〇○一二三四五六七八九十百千两\\d]+)'
const CITATION = new RegExp(
  `^第?${NUMERAL}条(?:之${NUMERAL})?(?:第?${NUMERAL}款)?(?:第?[（(]?${NUMERAL}[)）]?项)?(?:第?[（(]?${NUMERAL}[)）]?目)?$`,
)

/**
 * The place of this act that a citation in a list names: 第九条第二款, 第十条之一, 第四十二条第（三）项. Null when it is no citation or
 * names nothing. An item without 款 is looked for in the first 款 that has one of that number.
 */
export function placeCited(act: Outline, words: string): Place | null {
  const match = CITATION.exec(words.replace(/\s/g, '').replace(/^本(?:条例|规定|办法|规则|细则|决定)/, ''))
  if (!match) return null
  const [number, suffix, paragraph, item, subitem] = match.slice(1).map(numberOf)
  const article = act.entries.find(
    entry => entry.provision.type === 'article' && entry.number === number && entry.path.suffix === (suffix ?? 0),
  )
  if (!article) return null
  const within = act.entries.slice(article.index, article.end)
  const { id } = article.provision
  if (item === null || item === undefined) return paragraphPlace(act, within, id, paragraph ?? null)
  const found = below(within, 'item', entry => entry.path.item === item && inParagraph(entry, paragraph))
  if (!found || subitem === null || subitem === undefined) return found ? { id: found.provision.id } : null
  const last = act.entries.slice(found.index, found.end).find(entry => entry.path.subitem === subitem)
  return last ? { id: last.provision.id } : null
}

const numberOf = (words: string | undefined): number | null =>
  words === undefined ? null : (parseNumeral(words)?.value ?? 0)

const inParagraph = (entry: Entry, paragraph: number | null | undefined): boolean =>
  paragraph === null || paragraph === undefined || entry.path.paragraph === paragraph

const below = (within: readonly Entry[], type: ProvisionType, fits: (entry: Entry) => boolean): Entry | undefined =>
  within.find(entry => rankOf(entry.provision.type) === rankOf(type) && fits(entry))

function paragraphPlace(act: Outline, within: readonly Entry[], id: string, paragraph: number | null): Place | null {
  if (paragraph === null) return { id }
  if (paragraph === 1) return (act.paragraphCount.get(id) ?? 1) > 1 ? { id, first: true } : { id }
  const found = below(within, 'paragraph', entry => entry.path.paragraph === paragraph)
  return found ? { id: found.provision.id } : null
}
