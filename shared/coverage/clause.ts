import type { ClauseLink } from '../lists'
import type { Entry, Outline } from '../outline'
import { articleOf, entriesAt, leadOf } from '../place'
import type { Place } from '../statute'
import { textOf } from '../statute'

/** The place a link points at, with the words that count for it. */
export type Clause = {
  readonly link: ClauseLink
  readonly place: Place
  readonly entry: Entry
  readonly article: Entry
  /** The wording of the place itself. */
  readonly own: string
  /** The lead sentence above an item (列项导语), and the wording: what the clause says as a whole. */
  readonly whole: string
}

/** The clause a link points at; null when the link is broken or points at no place inside an article. */
export function clauseOf(act: Outline, link: ClauseLink): Clause | null {
  const { place } = link
  const entry = place && act.byId.get(place.id)
  const article = place && articleOf(act, place.id)
  if (!place || !entry || !article) return null
  const own = entriesAt(act, place)
    .map(each => textOf(each.provision))
    .join('\n')
  const lead = leadOf(act, place)
  return { link, place, entry, article, own, whole: lead === '' ? own : `${lead}\n${own}` }
}

/** The words of a whole article, one line a provision. */
export const articleWords = (act: Outline, article: Entry): string =>
  act.entries
    .slice(article.index, article.end)
    .map(each => textOf(each.provision))
    .join('\n')
