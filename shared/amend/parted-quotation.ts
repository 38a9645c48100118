import { formatNumeral } from '../numeral'
import { type NamedPlace, unitOf } from './named-places'

/**
 * Parts quoted lines among the places they are for: articles and 项 begin with their numbers, which may be left out of a single one;
 * 款 are a line each. Articles lose their number. Null when there is not one part for each place.
 */
export function partedAt(
  places: readonly NamedPlace[],
  lines: readonly string[],
): readonly (readonly string[])[] | null {
  const [first] = places
  if (!first || lines.length === 0) return null
  const unit = unitOf(first)
  if (unit === 'paragraph') {
    if (places.length === 1) return [lines]
    return lines.length === places.length ? lines.map(line => [line]) : null
  }
  const begins = places.map(place => (unit === 'item' ? `（${formatNumeral(place.item ?? 0)}）` : `${place.article}　`))
  if (places.length === 1 && !lines[0]?.startsWith(begins[0] ?? '')) return [lines]
  const parts: string[][] = []
  for (const line of lines) {
    const begin = begins[parts.length]
    if (begin !== undefined && line.startsWith(begin)) parts.push([unit === 'item' ? line : line.slice(begin.length)])
    else parts.at(-1)?.push(line)
  }
  return parts.length === places.length ? parts : null
}
