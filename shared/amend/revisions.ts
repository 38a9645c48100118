import { type NamedPlace, unitOf } from './named-places'
import type { Operation } from './operation'
import { partedAt } from './parted-quotation'
import type { ReadClause } from './read-clause'

/**
 * Articles, 款 or 项 with new words, a new number or both; `as` is null when no number is given, `lines` when the words stay. Null when
 * the two sides do not fit.
 */
export function revisions(
  places: readonly NamedPlace[],
  as: readonly NamedPlace[] | null,
  lines: readonly string[] | null,
): ReadClause | null {
  const [first] = places
  const units = new Set([...places, ...(as ?? [])].map(unitOf))
  if (!first || units.size > 1 || places.some(place => place.article === '')) return null
  const texts = lines === null ? [] : partedAt(as ?? places, lines)
  if (!texts) return null
  const place = places.at(-1) ?? first
  if (unitOf(first) !== 'article') {
    if (as && places.length === 1 && unitOf(first) === 'paragraph')
      return { operations: [part(first, as[0] ?? null, lines ?? [])], place }
    if (as && as.length !== places.length) return null
    return { operations: places.map((each, index) => part(each, as?.[index] ?? null, texts[index] ?? [])), place }
  }
  const labels = (named: readonly NamedPlace[]) => named.map(each => each.article)
  return { operations: [{ kind: 'revise', old: labels(places), as: labels(as ?? []), texts }], place }
}

function part({ article, paragraph, item }: NamedPlace, as: NamedPlace | null, lines: readonly string[]): Operation {
  if (item !== null) {
    const number = as?.item ?? null
    return { kind: 'revise-item', article, paragraph, item, lines, ...(number === null ? {} : { as: number }) }
  }
  const number = as?.paragraph ?? null
  return {
    kind: 'revise-paragraph',
    article,
    paragraph: paragraph ?? 1,
    lines,
    ...(number === null ? {} : { as: number }),
  }
}
