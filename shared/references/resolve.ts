import type { Entry } from '../outline'
import type { CiteTarget, Place } from '../statute'
import { type Host, LEVELS, type Level, levelRank, type Member, type Mention, type Unit } from './mention'
import { type Address, addressOf, enclosing, type Places, paragraphsOf, placeAt, pointOf } from './places'

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

/** Where references stand: what they count from and lean on. */
export type Standing = {
  readonly places: Places
  readonly from: Entry
  /** The words of the line they stand in. */
  readonly text: string
  /** The act's title: its own name in 《》 means this act. */
  readonly title: string
  /** In an amending act the law its lines are about; else null. */
  readonly amended: string | null
  /** What the lead sentence above an item names last: 违反本条例第十条规定，…（一）违反第一项的. */
  readonly lead: Resolved | null
}

/** What was named before a reference in the same line, and the words between. */
type Before = { readonly resolved: Resolved; readonly between: string } | null

/** Resolves the references of one line in order: later ones may lean on earlier ones (domain.md §2.3). */
export function resolveMentions(mentions: readonly Mention[], standing: Standing): readonly Resolved[] {
  const done: Resolved[] = []
  for (const mention of mentions) {
    const last = done.at(-1)
    const before = last ? { resolved: last, between: standing.text.slice(last.mention.end, mention.start) } : null
    done.push(resolveMention(standing, mention, before))
  }
  return done
}

function resolveMention(standing: Standing, mention: Mention, before: Before): Resolved {
  const { places, from } = standing
  const law = lawOf(standing, mention, before)
  if (law !== null) return { mention, law, addresses: inherit(mention.members, leaning(mention, before)), targets: [] }
  const bases = basesOf(standing, mention, before)
  if (bases.length === 0) return { mention, law, addresses: inherit(mention.members, {}), targets: [null] }
  if (mention.members.length === 0)
    return { mention, law, addresses: bases.map(place => addressOf(places, place)), targets: bases }
  const base = bases.length === 1 ? bases[0] : undefined
  const addresses = inherit(mention.members, base ? addressOf(places, base) : {})
  const found = addresses.map(address => placeAt(places, address, from))
  return { mention, law, addresses, targets: closeRanges(mention.members, found) }
}

/** The other law a mention belongs to: named in its host, in what it goes on from (《…》第三条和第五条), or by the amending act. */
function lawOf({ title, amended }: Standing, mention: Mention, before: Before): string | null {
  const { host } = mention
  if (host.kind === 'law') return isTitle(host.law, title) ? null : host.law
  if (amended !== null) return isOfDecision(host) ? null : amended
  const last = before?.resolved.law ?? null
  if (host.kind === 'same') return last
  return host.kind === 'none' && goesOn(mention, before) ? last : null
}

const isTitle = (law: string, title: string): boolean => law === title || `中华人民共和国${law}` === title

const isOfDecision = (host: Host): boolean => host.kind === 'self' && /^本(?:决定|决议|修正案)/.test(host.words)

/** Whether a reference without host goes on from what was named before it: 条 only in one list, 款 and 项 in one sentence. */
function goesOn(mention: Mention, before: Before): boolean {
  if (!before) return false
  return levelOf(mention) === 'article'
    ? /^(?:的?规定|的|、|，|和|或者?|以及|及|与)*$/.test(before.between)
    : !/[。；]/.test(before.between)
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
    const address: Partial<Record<Level, Unit>> = above(last, units[0]?.level ?? 'article')
    for (const each of units) address[each.level] = each
    last = address
    return address
  })
}

/** The part of an address above a level, as a new value; an article is named without what is above it. */
function above(address: Address, level: Level): Partial<Record<Level, Unit>> {
  const kept: Partial<Record<Level, Unit>> = {}
  if (level === 'article') return kept
  for (let rank = isRule(level) ? levelRank('article') : 0; rank < levelRank(level); rank += 1) {
    const each = LEVELS[rank]
    const named = each && address[each]
    if (each && named) kept[each] = named
  }
  return kept
}

const isRule = (level: Level): boolean => levelRank(level) > levelRank('article')

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
function basesOf(standing: Standing, mention: Mention, before: Before): readonly Place[] {
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
  const above = places.outline.entries[own.parent]?.provision.id ?? ''
  const brothers = (places.below.get(above) ?? []).filter(entry => entry.provision.type === level)
  return brothers
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
 * 第二款, 第三项 without host: in what was named before it in the same sentence or in the lead sentence of its list, else in its own
 * 款 or article, else in what was named before at all; the first of these where it exists. 第十条 and headings need nothing.
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
    ...(goesOn(mention, before) ? named : []),
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
