import type { Entry } from '../outline'
import type { Place } from '../statute'
import { inherit } from './inherit'
import { type Host, type Level, levelRank, type Mention } from './mention'
import { addressOf, belowOf, enclosing, type Places, paragraphsOf, placeAt, pointOf } from './places'
import { type Before, goesOn, levelOf, type Resolved, type Standing } from './standing'

/** The places a mention starts from: for a relative host those it means, for none its own article or what was named before. */
export function basesOf(standing: Standing, mention: Mention, before: Before): readonly Place[] {
  const { host } = mention
  switch (host.kind) {
    case 'self':
    case 'law':
      return [NOWHERE]
    case 'own':
      return ownBase(standing.places, standing.from, host.level)
    case 'previous':
      return previousBases(standing.places, standing.from, host.level, host.count)
    case 'same':
      return sameBase(standing.places, host.level, before?.resolved ?? null)
    case 'none':
      return unhostedBase(standing, mention, before)
  }
}

/** The one place a relative host means from here (本条, 前款); null when it means none or several. */
export function basePlace(places: Places, from: Entry, host: Host): Place | null {
  if (host.kind !== 'own' && host.kind !== 'previous') return null
  const bases =
    host.kind === 'own' ? ownBase(places, from, host.level) : previousBases(places, from, host.level, host.count)
  return bases.length === 1 ? (bases[0] ?? null) : null
}

/** No place: the members say everything themselves. */
const NOWHERE: Place = { id: '' }

function ownBase(places: Places, from: Entry, level: Level): readonly Place[] {
  if (level === 'paragraph') {
    const lead = leadOf(places, from)
    return lead ? [asParagraph(lead)] : []
  }
  const own = enclosing(places, from, level)
  return own ? [{ id: own.provision.id }] : []
}

/** The 款 a provision is or stands in: a further 款, or the article whose own line is the first. */
const leadOf = (places: Places, from: Entry): Entry | undefined =>
  enclosing(places, from, 'paragraph') ?? enclosing(places, from, 'article')

const asParagraph = ({ provision: { id, type } }: Entry): Place => (type === 'article' ? { id, first: true } : { id })

function previousBases(places: Places, from: Entry, level: Level, count: number): readonly Place[] {
  const [row, at] = rowOf(places, from, level)
  const first = count === Number.POSITIVE_INFINITY ? 0 : at - count
  if (at < 1 || first < 0) return []
  return row.slice(first, at).map(entry => (level === 'paragraph' ? asParagraph(entry) : { id: entry.provision.id }))
}

/** The units 前 counts among, and where `from` stands in them. */
function rowOf(places: Places, from: Entry, level: Level): readonly [readonly Entry[], number] {
  const own = level === 'paragraph' ? leadOf(places, from) : enclosing(places, from, level)
  const row = own ? rowWith(places, own, level) : []
  return [row, own ? row.findIndex(each => each.index === own.index) : -1]
}

function rowWith(places: Places, own: Entry, level: Level): readonly Entry[] {
  if (level === 'article') return places.articles
  const article = level === 'paragraph' ? enclosing(places, own, 'article') : undefined
  if (article) return paragraphsOf(places, article)
  if (level === 'paragraph') return pointOf(places, own)
  return belowOf(places, places.outline.entries[own.parent]).filter(entry => entry.provision.type === level)
}

/** 该条第二款: what was named last, cut at the level. */
function sameBase(places: Places, level: Level, last: Resolved | null): readonly Place[] {
  const target = last?.targets.at(-1)
  const entry = target ? places.outline.byId.get((target.to ?? target).id) : undefined
  if (!entry) return []
  const own = level === 'paragraph' ? leadOf(places, entry) : enclosing(places, entry, level)
  if (!own) return []
  return [level === 'paragraph' ? asParagraph(own) : { id: own.provision.id }]
}

/**
 * 第二款, 第三项 without host: in what was named before it in the same sentence (违反第一款的…；违反第二款的…: in the same line) or in the
 * lead sentence of its list, else in its own 款 or article, else in what was named before at all; the first of these where it exists.
 * 第十条 and headings need nothing.
 */
function unhostedBase(standing: Standing, mention: Mention, before: Before): readonly Place[] {
  const { places, from, lead } = standing
  const level = levelOf(mention)
  if (!level || levelRank(level) <= levelRank('article')) return [NOWHERE]
  const above = level === 'paragraph' ? 'article' : 'paragraph'
  const named = sameBase(places, above, before?.resolved ?? null)
  const own = [
    ...(level === 'paragraph' ? [] : ownBase(places, from, level === 'subitem' ? 'item' : 'paragraph')),
    ...ownBase(places, from, 'article'),
  ]
  const candidates = [
    ...(goesOn(mention, before) || before?.between.endsWith('违反') ? named : []),
    ...(before ? [] : sameBase(places, above, lead)),
    ...own,
    ...named,
  ]
  const fits = candidates.find(place => exists(standing, mention, place))
  if (fits) return [fits]
  return own.length > 0 ? own.slice(-1) : [NOWHERE]
}

function exists({ places, from }: Standing, { members }: Mention, base: Place): boolean {
  return inherit(members, addressOf(places, base)).every(address => placeAt(places, address, from) !== null)
}
