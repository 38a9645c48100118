import { outline } from '../outline'
import { samePlace } from '../place'
import type { Id, Place, Statute, Text } from '../statute'
import { basePlace } from './base-places'
import { markLines } from './mark'
import type { Host, Mention } from './mention'
import { placesByNumber } from './places'
import { meansSame } from './recite'
import { citationForms } from './write-citation'

/** Where a citation is to stand: words of a provision from `start` to `end`, which it takes the place of, in UTF-16 units. */
export type CiteSpot = { readonly id: Id; readonly start: number; readonly end: number }

/**
 * The words by which a place is cited from a spot, as the norm writes it: 前款 and 前款第三项, 本条第二款 within the article, else
 * 本条例第十二条第二款 (domain.md §2.1). The first form that reads as this place there; null when the place cannot be cited.
 */
export function citeHere(statute: Statute, spot: CiteSpot, place: Place): string | null {
  for (const words of formsOf(statute, spot, place)) if (reads(statute, spot, words, place)) return words
  return null
}

const BEFORE = { kind: 'previous', words: '前款', level: 'paragraph', count: 1 } as const satisfies Host

function* formsOf(statute: Statute, spot: CiteSpot, place: Place): Generator<string> {
  const places = placesByNumber(statute)
  const from = places.outline.byId.get(spot.id)
  if (!from || !places.outline.byId.has(place.id)) return
  const before = basePlace(places, from, BEFORE)
  if (before && samePlace(before, place)) yield BEFORE.words
  const mention: Mention = { start: 0, end: 0, text: '', host: BEFORE, members: [] }
  yield* citationForms(statute, places, from, [place], before ? mention : null)
}

/** Whether the words, once they stand there, are read as a citation of the place. */
function reads(statute: Statute, { id, start, end }: CiteSpot, words: string, place: Place): boolean {
  const index = outline(statute).byId.get(id)?.index ?? -1
  const line = statute.provisions[index]
  if (!line) return false
  const text = line.children.map(run => run.text).join('')
  const children = [{ text: text.slice(0, start) + words + text.slice(end) }]
  const provisions = statute.provisions.with(index, { ...line, children })
  const marked = markLines({ ...statute, provisions }, new Set([id])).provisions[index]
  const cite = runAt(marked?.children ?? [], start)?.cite
  return cite?.some(target => meansSame(placesByNumber(statute), target, place)) === true
}

/** The run in which an offset lies. */
function runAt(children: readonly Text[], offset: number): Text | undefined {
  let left = offset
  for (const run of children) {
    if (left < run.text.length) return run
    left -= run.text.length
  }
  return undefined
}
