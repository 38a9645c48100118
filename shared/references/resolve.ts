import type { Entry } from '../outline'
import type { CiteTarget, Place } from '../statute'
import { type Host, LEVELS, type Level, levelRank, type Member, type Mention } from './mention'
import { type Address, addressOf, enclosing, type Places, paragraphsOf, placeAt } from './places'

/** A mention with what its members point at in this act. */
export type Resolved = {
  readonly mention: Mention
  /** The law it names when it is not this act. */
  readonly law: string | null
  /** Each member as a full address; for another law in that law. */
  readonly addresses: readonly Address[]
  /** One for each place or range; null where a member does not exist. Empty for another law. */
  readonly targets: readonly (CiteTarget | null)[]
}

/** What a reference without host may lean on: what was named before it in the same line. */
type Before = { readonly resolved: Resolved; readonly between: string } | null

/** Resolves the references of one provision in order: later ones may lean on earlier ones (domain.md §2.3). */
export function resolveMentions(
  places: Places,
  from: Entry,
  mentions: readonly Mention[],
  text: string,
  actLaw: string | null = null,
): readonly Resolved[] {
  const done: Resolved[] = []
  for (const mention of mentions) {
    const last = done.at(-1)
    const before = last ? { resolved: last, between: text.slice(last.mention.end, mention.start) } : null
    done.push(resolveMention(places, from, mention, before, actLaw))
  }
  return done
}

function resolveMention(
  places: Places,
  from: Entry,
  mention: Mention,
  before: Before,
  actLaw: string | null,
): Resolved {
  const law = lawOf(mention.host, mention, before, actLaw)
  if (law !== null) {
    const addresses = inherit(mention.members, leaning(mention, before))
    return { mention, law, addresses, targets: [] }
  }
  const bases = basesOf(places, from, mention, before)
  if (bases === null) return { mention, law, addresses: [], targets: [null] }
  if (mention.members.length === 0) {
    const targets = bases.map(place => (place.id === '' ? null : place))
    return { mention, law, addresses: bases.map(place => addressOf(places, place)), targets }
  }
  const base = bases.length === 1 ? bases[0] : undefined
  const addresses = inherit(mention.members, base ? addressOf(places, base) : {})
  return {
    mention,
    law,
    addresses,
    targets: closeRanges(
      mention.members,
      addresses.map(at => placeAt(places, at, from)),
    ),
  }
}

/** The other law a mention belongs to: named in its host, or in the mention it goes on from (《…》第三条…第五条). */
function lawOf(host: Host, mention: Mention, before: Before, actLaw: string | null): string | null {
  if (host.kind === 'law') return host.law
  const last = before?.resolved.law ?? null
  if (host.kind === 'same') return last
  if (host.kind !== 'none') return null
  return last !== null && goesOn(mention, before) ? last : actLaw
}

/** Whether a reference without host goes on with the law or article named before it in the same sentence. */
function goesOn(mention: Mention, before: Before): boolean {
  if (!before || /[。；]/.test(before.between)) return false
  return levelOf(mention) === 'article'
    ? /^(?:[的之]?规定|、|，|和|或者|以及|及|与|的|第|[^，。；]{0,6})*$/.test(before.between) &&
        before.between.length <= 6
    : true
}

const levelOf = (mention: Mention): Level | undefined => mention.members[0]?.units[0]?.level

/** The address a reference to another law inherits when it names no article of its own. */
function leaning(mention: Mention, before: Before): Address {
  const level = levelOf(mention)
  return mention.host.kind !== 'law' && before && level ? above(before.resolved.addresses.at(-1) ?? {}, level) : {}
}

/** Each member with the levels it leaves out taken from the member before it, the first from `base`. */
function inherit(members: readonly Member[], base: Address): readonly Address[] {
  let last = base
  return members.map(({ units }) => {
    const highest = units[0]?.level ?? 'article'
    const own = Object.fromEntries(units.map(each => [each.level, each]))
    last = { ...above(last, highest), ...own }
    return last
  })
}

/** The part of an address above a level; a heading and an article are named without what is above them. */
function above(address: Address, level: Level): Address {
  const from = levelRank(level) > levelRank('article') ? levelRank('article') : 0
  if (level === 'article') return {}
  return Object.fromEntries(
    LEVELS.slice(from, levelRank(level)).flatMap(each => (address[each] ? [[each, address[each]]] : [])),
  )
}

/** Members as targets: a member that closes a range becomes the end of the one before it. */
function closeRanges(members: readonly Member[], found: readonly (Place | null)[]): readonly (CiteTarget | null)[] {
  const targets: (CiteTarget | null)[] = []
  found.forEach((place, index) => {
    const start = targets.at(-1)
    if (!members[index]?.closesRange) targets.push(place)
    else targets[targets.length - 1] = start && place && !start.to ? { ...start, to: place } : null
  })
  return targets
}

/** The places a mention starts from: for a relative host those it means, for none its own article or what was named before. */
function basesOf(places: Places, from: Entry, mention: Mention, before: Before): readonly Place[] | null {
  const { host } = mention
  switch (host.kind) {
    case 'self':
    case 'law':
      return [NOWHERE]
    case 'own':
      return ownBase(places, from, host.level)
    case 'previous':
      return previousBases(places, from, host.level, host.count)
    case 'same':
      return sameBase(places, host.level, before)
    case 'none':
      return unhostedBase(places, from, mention, before)
  }
}

/** The one place a relative host means from here (本条, 前款); null when it means none or several. */
export function basePlace(places: Places, from: Entry, host: Host): Place | null {
  if (host.kind !== 'own' && host.kind !== 'previous') return null
  const bases =
    host.kind === 'own' ? ownBase(places, from, host.level) : previousBases(places, from, host.level, host.count)
  return bases?.length === 1 ? (bases[0] ?? null) : null
}

/** No place: the members say everything themselves. */
const NOWHERE: Place = { id: '' }

function ownBase(places: Places, from: Entry, level: Level): readonly Place[] | null {
  if (level === 'paragraph') {
    const lead = leadOf(places, from)
    return lead ? [asParagraph(lead)] : null
  }
  const own = enclosing(places, from, level)
  return own ? [{ id: own.provision.id }] : null
}

/** The 款 a provision is or stands in: a further 款, or the article whose own line is the first. */
const leadOf = (places: Places, from: Entry): Entry | undefined =>
  enclosing(places, from, 'paragraph') ?? enclosing(places, from, 'article')

const asParagraph = ({ provision: { id, type } }: Entry): Place => (type === 'article' ? { id, first: true } : { id })

function previousBases(places: Places, from: Entry, level: Level, count: number): readonly Place[] | null {
  const [row, at] = rowOf(places, from, level)
  if (at < 1) return null
  const first = count === Number.POSITIVE_INFINITY ? 0 : at - count
  if (first < 0) return null
  return row.slice(first, at).map(entry => (level === 'paragraph' ? asParagraph(entry) : { id: entry.provision.id }))
}

/** The units 前 counts among, and where `from` stands in them. */
function rowOf(places: Places, from: Entry, level: Level): readonly [readonly Entry[], number] {
  if (level === 'article') return at(places.articles, enclosing(places, from, 'article'))
  if (level === 'paragraph') {
    const article = enclosing(places, from, 'article')
    return article ? at(paragraphsOf(places, article), leadOf(places, from)) : [[], -1]
  }
  const own = enclosing(places, from, level)
  const brothers = places.below.get(places.outline.entries[own?.parent ?? -1]?.provision.id ?? '') ?? []
  return at(
    brothers.filter(entry => entry.provision.type === level),
    own,
  )
}

const at = (row: readonly Entry[], own: Entry | undefined): readonly [readonly Entry[], number] => [
  row,
  own ? row.findIndex(each => each.index === own.index) : -1,
]

/** 该条第二款: what was named last, cut at the level. */
function sameBase(places: Places, level: Level, before: Before): readonly Place[] | null {
  const last = before?.resolved.targets.at(-1)
  const entry = last && places.outline.byId.get(last.id)
  if (!entry) return null
  if (level === 'article') {
    const article = enclosing(places, entry, 'article')
    return article ? [{ id: article.provision.id }] : null
  }
  if (level === 'paragraph') {
    const lead = leadOf(places, entry)
    return lead ? [asParagraph(lead)] : null
  }
  return [{ id: entry.provision.id }]
}

/**
 * 第二款, 第三项 without host: in the article named before it in the same sentence where it exists there, else in its own 款 or
 * article. 第十条 and headings need nothing.
 */
function unhostedBase(places: Places, from: Entry, mention: Mention, before: Before): readonly Place[] | null {
  const level = levelOf(mention)
  if (!level || levelRank(level) <= levelRank('article')) return [NOWHERE]
  const article = enclosing(places, from, 'article')
  const candidates: Place[] = []
  if (level !== 'paragraph')
    candidates.push(...(ownBase(places, from, level === 'subitem' ? 'item' : 'paragraph') ?? []))
  const named = before && sameBase(places, level === 'paragraph' ? 'article' : 'paragraph', before)
  if (named && goesOn(mention, before)) {
    if (level === 'paragraph') candidates.unshift(...named)
    else candidates.push(...named)
  }
  if (article) candidates.push({ id: article.provision.id })
  const fits = candidates.find(place => exists(places, from, mention, place))
  return fits ? [fits] : candidates.slice(-1)
}

function exists(places: Places, from: Entry, mention: Mention, base: Place): boolean {
  const first = mention.members[0]
  if (!first) return false
  const [address] = inherit([first], addressOf(places, base))
  return address !== undefined && placeAt(places, address, from) !== null
}
