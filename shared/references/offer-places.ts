import { type Entry, outline, rankOf } from '../outline'
import { articleOf, citePlace, placesOf, samePlace } from '../place'
import { type Id, type Place, type Statute, textOf } from '../statute'
import { readAddress } from './address-words'
import { type Places, placeAt, placesByNumber } from './places'

/** A place that can be cited: how it is cited from elsewhere, and its own words. */
export type Offer = { readonly place: Place; readonly cite: string; readonly words: string }

/**
 * The places someone may mean to cite from a provision, at most `most`: by number (12, 第十二条第二款, 12-2-3, 第二款 of the own article)
 * with what stands below it, by words that occur in them, or, when nothing is typed, those of the own article.
 */
export function offerPlaces(statute: Statute, from: Id, typed: string, most: number): readonly Offer[] {
  const places = placesByNumber(statute)
  const here = places.outline.byId.get(from)
  if (!here) return []
  const wanted = typed.trim()
  const numbered = wanted === '' ? ownPlaces(places, from) : byNumber(places, here, wanted)
  const found = numbered.length > 0 ? numbered : byWords(statute, wanted.replace(/^第\d*/, ''))
  return found.slice(0, most).flatMap(place => {
    const entry = places.outline.byId.get(place.id)
    const cite = citePlace(places.outline, place)
    return entry && cite !== '' ? [{ place, cite, words: textOf(entry.provision) }] : []
  })
}

function ownPlaces(places: Places, from: Id): readonly Place[] {
  const article = articleOf(places.outline, from)
  return article ? within(places, article) : []
}

/** An article, its 款 and what they list. */
const within = ({ outline: tree }: Places, article: Entry): readonly Place[] =>
  tree.entries.slice(article.index, article.end).flatMap(({ provision: { id, type } }) => {
    if (type === 'article' && (tree.paragraphCount.get(id) ?? 1) > 1) return [{ id }, { id, first: true as const }]
    return type === 'continuation' ? [] : [{ id }]
  })

function byNumber(places: Places, here: Entry, typed: string): readonly Place[] {
  const address = readAddress(typed)
  if (!address) return []
  const own = articleOf(places.outline, here.provision.id)
  const article =
    address.article ?? (own ? { level: 'article' as const, number: own.number, suffix: own.path.suffix } : undefined)
  if (!article) return []
  const place = placeAt(places, { ...address, article }, here)
  const entry = place && places.outline.byId.get(place.id)
  if (!place || !entry) return []
  const below = entry.provision.type === 'article' && !place.first ? within(places, entry) : itemsBelow(places, entry)
  const others = address.article && !address.paragraph && !address.item ? beginningWith(places, typed) : []
  return unique([place, ...below, ...others])
}

const itemsBelow = ({ outline: tree }: Places, { index, end, provision }: Entry): readonly Place[] =>
  tree.entries
    .slice(index + 1, provision.type === 'article' ? index + 1 : end)
    .flatMap(entry => (rankOf(entry.provision.type) > rankOf('paragraph') ? [{ id: entry.provision.id }] : []))

/** 1 may become 12: the articles whose number begins with the digits typed so far. */
function beginningWith({ articles }: Places, typed: string): readonly Place[] {
  const digits = /^第?(\d+)$/.exec(typed)?.[1]
  return digits === undefined
    ? []
    : articles.flatMap(({ provision, number }) => (String(number).startsWith(digits) ? [{ id: provision.id }] : []))
}

function byWords(statute: Statute, words: string): readonly Place[] {
  if (words === '') return []
  const tree = outline(statute)
  return placesOf(tree).filter(place => {
    const entry = tree.byId.get(place.id)
    const several = (tree.paragraphCount.get(place.id) ?? 1) > 1
    if (!entry || (several && !place.first)) return false
    return textOf(entry.provision).includes(words) || entry.provision.caption?.includes(words) === true
  })
}

const unique = (all: readonly Place[]): readonly Place[] =>
  all.filter((place, index) => all.findIndex(other => samePlace(place, other)) === index)
