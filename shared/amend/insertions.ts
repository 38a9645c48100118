import { type NamedPlace, unitOf } from './named-places'
import type { Operation } from './operation'
import { partedAt } from './parted-quotation'
import type { ReadClause } from './read-clause'

/** New articles, 款 or 项 at their numbers; null when their number is not that of the places, or the quotation cannot be parted so. */
export function insertions(places: readonly NamedPlace[], count: number, lines: readonly string[]): ReadClause | null {
  const [first] = places
  const texts = partedAt(places, lines)
  if (!first || !texts || count !== places.length || places.some(place => place.article === '')) return null
  return {
    operations: places.map((place, index) => insertion(place, texts[index] ?? [])),
    place: { ...first, item: null },
  }
}

function insertion(place: NamedPlace, lines: readonly string[]): Operation {
  const { article, paragraph, item } = place
  if (item !== null) return { kind: 'insert-item', article, paragraph, item, lines }
  if (unitOf(place) === 'paragraph' && paragraph !== null)
    return { kind: 'insert-paragraph', article, paragraph, lines }
  return { kind: 'insert', as: article, lines }
}
