import { lazily, memoRecent } from '../memo'
import { formatNumeral } from '../numeral'
import { type EntriesBy, type Entry, entriesBy, type Outline, outline } from '../outline'
import { type Id, type Place, type Statute, textOf } from '../statute'
import { LEVELS, type Level, levelRank, type Unit } from './mention'

/** Where a member points, level by level; what is missing was not named. */
export type Address = Readonly<Partial<Record<Level, Unit>>>

/** A statute's places by their numbers. */
export type Places = {
  readonly outline: Outline
  /** Articles in order; 前条 is the one before. */
  readonly articles: readonly Entry[]
  readonly articleAt: EntriesBy
  /** Where the provisions directly below one stand, by its id; those of the top by ''. */
  readonly below: ReadonlyMap<Id, readonly number[]>
  /** Where articles stand, by number and suffix. */
  readonly articlePositions: ReadonlyMap<string, number>
}

/** A statute's places, and what of them its structure alone says. */
type Placed = Places & { readonly structure: Structure }

type Structure = {
  readonly below: () => Places['below']
  readonly articlePositions: () => Places['articlePositions']
}

/**
 * The statute's places by number, once for each statute value; what its structure alone says is taken over while only words change.
 * Most edits need but few of them, so each is found when it is first asked for.
 */
export const placesByNumber: (statute: Statute) => Places = memoRecent<Statute, Placed>((statute, recent) => {
  const tree = outline(statute)
  const alike = recent.find(({ result }) => result.outline.positions === tree.positions)?.result
  const structure = alike?.structure ?? structureOf(tree)
  const articles = lazily(() => tree.entries.filter(entry => entry.provision.type === 'article'))
  const articleAt = lazily(() => entriesBy(tree.entries, structure.articlePositions()))
  return {
    outline: tree,
    structure,
    get articles() {
      return articles()
    },
    get articleAt() {
      return articleAt()
    },
    get below() {
      return structure.below()
    },
    get articlePositions() {
      return structure.articlePositions()
    },
  }
})

const structureOf = (tree: Outline): Structure => ({
  below: lazily(() => positionsBelow(tree)),
  articlePositions: lazily(() => positionsOfArticles(tree)),
})

/** Of several articles with one number the first. */
function positionsOfArticles({ entries }: Outline): ReadonlyMap<string, number> {
  const positions = new Map<string, number>()
  for (const { provision, index, number, path } of entries) {
    const key = articleKey(number, path.suffix)
    if (provision.type === 'article' && !positions.has(key)) positions.set(key, index)
  }
  return positions
}

function positionsBelow({ entries }: Outline): ReadonlyMap<Id, readonly number[]> {
  const below = new Map<Id, number[]>()
  for (const { parent, index } of entries) {
    const above = entries[parent]?.provision.id ?? ''
    const brothers = below.get(above)
    if (brothers) brothers.push(index)
    else below.set(above, [index])
  }
  return below
}

const articleKey = (number: number, suffix: number): string => `${number}.${suffix}`

/** The units of a place's own address from the article (or the heading) down; 款 as 1 for an article's own line. */
export function addressOf(places: Places, place: Place): Address {
  const { entries, byId } = places.outline
  let entry = byId.get(place.id)
  let address: Address = {}
  if (place.first) address = { paragraph: unit('paragraph', 1) }
  for (; entry; entry = entries[entry.parent]) {
    const { type } = entry.provision
    if (type === 'continuation') continue
    if (type === 'article' && (address.item || address.subitem) && !address.paragraph)
      address = { ...address, paragraph: unit('paragraph', 1) }
    if (entry.number > 0)
      address = { ...address, [type]: unit(type, entry.number, type === 'article' ? entry.path.suffix : 0) }
  }
  return address
}

export const unit = (level: Level, number: number, suffix = 0): Unit => ({ level, number, suffix })

/**
 * The place at an address, or null when there is none. Headings are looked for near `from`, articles in the whole act; where the words
 * name the act (本法第八章), a heading that stands under the act itself comes before one of the same number near `from`.
 */
export function placeAt(places: Places, address: Address, from: Entry, ofAct = false): Place | null {
  const { article, paragraph, item, subitem } = address
  if (!article && paragraph) return pointParagraphAt(places, paragraph.number, from)
  if (!article) return headingAt(places, address, from, ofAct)
  const entry = places.articleAt.get(articleKey(article.number, article.suffix))
  if (!entry) return ofAct && !paragraph && !item && !subitem ? pointAt(places, article.number) : null
  if (item || subitem) return itemAt(places, entry, address)
  return paragraph ? paragraphAt(places, entry, paragraph.number) : { id: entry.provision.id }
}

/** The nth 款 of an article: its own line is the first. */
export function paragraphAt(places: Places, article: Entry, number: number): Place | null {
  if (number === 1) return { id: article.provision.id, first: true }
  const found = paragraphsOf(places, article)[number - 1]
  return found ? { id: found.provision.id } : null
}

/** The nth 款 of the point (一、二、) that `from` stands in, in a text without 条. */
function pointParagraphAt(places: Places, number: number, from: Entry): Place | null {
  const own = enclosing(places, from, 'paragraph')
  const found = own && enclosing(places, from, 'article') === undefined ? pointOf(places, own)[number - 1] : undefined
  return found ? { id: found.provision.id } : null
}

/** 本决定第二条 in a text without 条: the one point whose own words begin 二、. */
function pointAt({ outline: { entries }, articles }: Places, number: number): Place | null {
  if (articles.length > 0) return null
  const mark = `${formatNumeral(number)}、`
  const found = entries.filter(({ provision }) => provision.type === 'paragraph' && textOf(provision).startsWith(mark))
  return found.length === 1 && found[0] ? { id: found[0].provision.id } : null
}

/** In a text without 条 the 款 of one point (一、二、) count for themselves. */
export function pointOf(places: Places, own: Entry): readonly Entry[] {
  const paragraphs = belowOf(places, places.outline.entries[own.parent]).filter(
    entry => entry.provision.type === 'paragraph',
  )
  const starts = (entry: Entry): boolean => /^[一二三四五六七八九十百]+、/.test(textOf(entry.provision))
  const at = paragraphs.findIndex(each => each.index === own.index)
  const first = paragraphs.findLastIndex((each, index) => index <= at && starts(each))
  const next = paragraphs.findIndex((each, index) => index > at && starts(each))
  return paragraphs.slice(Math.max(first, 0), next < 0 ? undefined : next)
}

/** The 款 of an article in order, its own line first. */
export const paragraphsOf = (places: Places, article: Entry): readonly Entry[] => [
  article,
  ...belowOf(places, article).filter(entry => entry.provision.type === 'paragraph'),
]

/** The provisions directly below one; of the top without one. */
export const belowOf = ({ outline: { entries }, below }: Places, entry: Entry | undefined): readonly Entry[] =>
  (below.get(entry?.provision.id ?? '') ?? []).flatMap(index => entries[index] ?? [])

/** An item or 目 of an article; where no 款 is named, of the first 款 that has it. */
function itemAt(places: Places, article: Entry, { paragraph, item, subitem }: Address): Place | null {
  const paragraphs = paragraphsOf(places, article)
  const candidates = paragraph ? paragraphs.slice(paragraph.number - 1, paragraph.number) : paragraphs
  for (const lead of candidates) {
    const place = listedAt(places, lead, item, subitem)
    if (place) return place
  }
  return null
}

/** The item or 目 with these numbers in the list of one 款. */
export function listedAt(places: Places, lead: Entry, item?: Unit, subitem?: Unit): Place | null {
  const among = (above: Entry, wanted: Unit): Entry | undefined =>
    belowOf(places, above).find(({ provision, number }) => provision.type === wanted.level && number === wanted.number)
  const above = item ? among(lead, item) : lead
  const found = subitem && above ? among(above, subitem) : above
  return found && found !== lead ? { id: found.provision.id } : null
}

/** A heading by its numbers: each level within the one named above it, the highest within what `from` stands in. */
function headingAt(places: Places, address: Address, from: Entry, ofAct: boolean): Place | null {
  const named = LEVELS.slice(0, levelRank('article')).flatMap(level => address[level] ?? [])
  const last = named.at(-1)
  if (!last) return null
  const found = places.outline.entries.filter(
    entry =>
      entry.provision.type === last.level && entry.number === last.number && named.every(each => stands(entry, each)),
  )
  const outermost = ofAct ? found.find(entry => standsUnder(entry, address, last.level)) : undefined
  const near = outermost ?? found.find(entry => sameAbove(entry, from, last.level)) ?? found[0]
  return near ? { id: near.provision.id } : null
}

function stands({ path }: Entry, named: Unit): boolean {
  const { level, number } = named
  return (
    (level === 'part' || level === 'subpart' || level === 'chapter' || level === 'section') && path[level] === number
  )
}

/** Whether a heading stands under no higher ones than those an address names. */
const standsUnder = ({ path }: Entry, address: Address, level: Level): boolean =>
  ABOVE.every(each => levelRank(each) >= levelRank(level) || path[each] === null || address[each] !== undefined)

/** Whether a heading stands under the same higher headings as `from`. */
function sameAbove(heading: Entry, from: Entry, level: Level): boolean {
  const above = ABOVE.filter(each => levelRank(each) < levelRank(level))
  return above.every(each => heading.path[each] === from.path[each])
}

const ABOVE = ['part', 'subpart', 'chapter'] as const

/** The provision of one type that another stands in, itself included; undefined when there is none. */
export function enclosing(places: Places, from: Entry, type: Level): Entry | undefined {
  let entry: Entry | undefined = from
  while (entry && entry.provision.type !== type) entry = places.outline.entries[entry.parent]
  return entry
}
