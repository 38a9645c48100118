import { type Entry, type Outline, rankOf } from './outline'
import { type CiteTarget, type Place, textOf } from './statute'

/** The provisions a place stands for, in order: its own line and all below; of an article's 第一款 only what comes before the second. */
export function entriesAt(outline: Outline, place: Place): readonly Entry[] {
  const entry = outline.byId.get(place.id)
  if (!entry) return []
  const block = outline.entries.slice(entry.index, entry.end)
  if (!place.first) return block
  const next = block.findIndex(below => below.provision.type === 'paragraph')
  return next < 0 ? block : block.slice(0, next)
}

/** How a place is cited: 第九条第一款 for the first 款 of an article that has several. Empty when it does not exist. */
export function citePlace(outline: Outline, place: Place): string {
  const entry = outline.byId.get(place.id)
  if (!entry) return ''
  const several = place.first && (outline.paragraphCount.get(place.id) ?? 1) > 1
  return several ? `${entry.cite}第一款` : entry.cite
}

/** The full wording of a place without labels, one line a provision. Empty when it does not exist. */
export function wordingAt(outline: Outline, place: Place): string {
  return entriesAt(outline, place)
    .map(entry => textOf(entry.provision))
    .join('\n')
}

/** The lead sentence above an item or 目 (列项导语): the line of the 款 it belongs to; empty for everything else. */
export function leadOf(outline: Outline, place: Place): string {
  const entry = outline.byId.get(place.id)
  if (!entry || rankOf(entry.provision.type) <= rankOf('paragraph')) return ''
  const above = outline.entries[entry.parent]
  if (!above) return ''
  const higher = leadOf(outline, { id: above.provision.id })
  return higher === '' ? textOf(above.provision) : `${higher}\n${textOf(above.provision)}`
}

/** The article a provision stands in, or null outside articles. */
export function articleOf(outline: Outline, id: string): Entry | null {
  let entry = outline.byId.get(id)
  while (entry && entry.provision.type !== 'article') entry = outline.entries[entry.parent]
  return entry ?? null
}

/** Same place: the same provision, narrowed the same way. */
export const samePlace = (one: Place, other: Place): boolean => one.id === other.id && one.first === other.first

/** The same places in the same order. */
export function sameTargets(one: readonly CiteTarget[], other: readonly CiteTarget[]): boolean {
  return one === other || (one.length === other.length && one.every((target, at) => sameTarget(target, other[at])))
}

/** Whether two members of citations name the same place or range. */
export function sameTarget(one: CiteTarget, other: CiteTarget | undefined): boolean {
  return (
    one.id === other?.id &&
    one.first === other.first &&
    one.to?.id === other.to?.id &&
    one.to?.first === other.to?.first
  )
}

/** The places a link may point at, in order: every article, its 第一款 when there are several, further 款, items and 目. */
export function placesOf(outline: Outline): readonly Place[] {
  return outline.entries.flatMap(({ provision: { id, type } }) => {
    if (type === 'article')
      return (outline.paragraphCount.get(id) ?? 1) > 1 ? [{ id }, { id, first: true as const }] : [{ id }]
    return rankOf(type) > rankOf('article') && type !== 'continuation' ? [{ id }] : []
  })
}
