import { memoRecent } from './memo'
import { type Entry, outline } from './outline'
import { citePlace, placesOf, wordingAt } from './place'
import { type Id, isHeading, type Place, type Statute, textOf } from './statute'

/** A place of the draft that a solution can be linked to, as a list of clauses shows it. */
export type ClauseRow = {
  readonly place: Place
  /** One word for the place, unlike any other place's. */
  readonly key: string
  readonly cite: string
  readonly words: string
  /** 0 for a 款, 1 for an item, 2 for a 目. */
  readonly depth: number
}

/** An article with its places, and the heading it is the first under, if any. */
export type ClauseCard = {
  readonly entry: Entry
  readonly heading: string | null
  readonly rows: readonly ClauseRow[]
}

export const placeKey = (place: Place): string => (place.first ? `${place.id}#1` : place.id)

/** The articles of a statute with every 款, item and 目 in them, in order; computed once for each value. */
export const clauseCards: (statute: Statute) => readonly ClauseCard[] = memoRecent(statute => {
  const act = outline(statute)
  const rows = rowsByArticle(statute)
  let heading: string | null = null
  const cards: ClauseCard[] = []
  for (const entry of act.entries) {
    if (isHeading(entry.provision.type)) heading = [entry.label, textOf(entry.provision)].filter(Boolean).join('　')
    if (entry.provision.type !== 'article') continue
    cards.push({ entry, heading, rows: rows.get(entry.provision.id) ?? [] })
    heading = null
  }
  return cards
})

function rowsByArticle(statute: Statute): ReadonlyMap<Id, readonly ClauseRow[]> {
  const act = outline(statute)
  const groups = new Map<Id, ClauseRow[]>()
  let article: Id | null = null
  for (const place of placesOf(act)) {
    const entry = act.byId.get(place.id)
    if (!entry) continue
    if (entry.provision.type === 'article') article = place.id
    const whole = entry.provision.type === 'article' && (act.paragraphCount.get(place.id) ?? 1) > 1 && !place.first
    if (article === null || whole) continue
    const group = groups.get(article) ?? []
    group.push(rowOf(statute, place, entry))
    groups.set(article, group)
  }
  return groups
}

const DEPTHS = { item: 1, subitem: 2 } as const

function rowOf(statute: Statute, place: Place, entry: Entry): ClauseRow {
  const { type } = entry.provision
  return {
    place,
    key: placeKey(place),
    cite: citePlace(outline(statute), place),
    words: textOf(entry.provision),
    depth: type === 'item' || type === 'subitem' ? DEPTHS[type] : 0,
  }
}

/** The articles whose number, caption or wording has the words; a bare number means the article of that number. */
export function clausesWith(statute: Statute, words: string): readonly ClauseCard[] {
  const sought = words.trim().toLowerCase()
  const cards = clauseCards(statute)
  if (sought === '') return cards
  const number = /^\d+$/.test(sought) ? Number(sought) : null
  return cards.filter(({ entry }) => {
    if (number !== null && entry.number === number) return true
    const { provision, label } = entry
    return (
      label.includes(sought) ||
      (provision.caption ?? '').toLowerCase().includes(sought) ||
      wordingAt(outline(statute), { id: provision.id }).toLowerCase().includes(sought)
    )
  })
}

/**
 * The places a link may get whose article number or words are sought, in order, at most `limit`: an article of several 款
 * stands before them as a whole.
 */
export function findClauses(statute: Statute, words: string, limit = Number.POSITIVE_INFINITY): readonly ClauseRow[] {
  const sought = words.trim().toLowerCase()
  const byNumber = sought === '' || /^[第\d]/.test(sought)
  const rows: ClauseRow[] = []
  for (const { entry, rows: own } of clausesWith(statute, words)) {
    if (rows.length >= limit) break
    const [first] = own
    const place = { id: entry.provision.id }
    if (first?.key !== place.id)
      rows.push({ place, key: place.id, cite: entry.cite, words: first?.words ?? '', depth: 0 })
    rows.push(...(byNumber ? own : own.filter(row => row.words.toLowerCase().includes(sought))))
  }
  return rows.slice(0, limit)
}
