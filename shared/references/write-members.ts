import { formatNumeral } from '../numeral'
import type { Entry, Path } from '../outline'
import type { CiteTarget, Place } from '../statute'
import { type Level, levelRank, type Member, type Unit } from './mention'
import { enclosing, type Places, unit } from './places'

/** What stands in a written list: a place's units from the highest down, the words before it, and the level it began at when it was read. */
type Listed = { readonly units: readonly Unit[]; readonly connector: string; readonly from: Level | null }

const SIGNS: Readonly<Record<Unit['level'], string>> = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
}

/**
 * The units a place is cited by: 第十二条第二款第三项, the 款 only where the article has several (domain.md §1.4), chapters within
 * their 编 where they begin again. Empty for what bears no number.
 */
export function writtenUnits(places: Places, place: Place, restarting: boolean): readonly Unit[] {
  const entry = places.outline.byId.get(place.id)
  if (!entry || entry.provision.unnumbered || entry.provision.type === 'continuation') return []
  const { path } = entry
  if (path.article === null) return headingUnits(path, restarting)
  const units = [unit('article', path.article, path.suffix)]
  const named = place.first === true || entry.provision.type !== 'article'
  if (named && path.paragraph !== null && hasSeveral(places, entry)) units.push(unit('paragraph', path.paragraph))
  if (path.item !== null) units.push(unit('item', path.item))
  if (path.subitem !== null) units.push(unit('subitem', path.subitem))
  return units
}

function headingUnits({ part, subpart, chapter, section }: Path, restarting: boolean): readonly Unit[] {
  const numbers = { part, subpart, chapter, section }
  const levels = section !== null ? IN_CHAPTER : chapter !== null ? ONLY_CHAPTER : IN_PART
  return (restarting && chapter !== null ? [...RESTARTING, ...levels] : levels).flatMap(level => {
    const number = numbers[level]
    return number === null ? [] : [unit(level, number)]
  })
}

const IN_CHAPTER = ['chapter', 'section'] as const
const ONLY_CHAPTER = ['chapter'] as const
const IN_PART = ['part', 'subpart'] as const
const RESTARTING = ['part'] as const

/** Whether the article a provision stands in has several 款, so that citations name them. */
export function hasSeveral(places: Places, entry: Entry): boolean {
  const article = enclosing(places, entry, 'article')
  return (places.outline.paragraphCount.get(article?.provision.id ?? '') ?? 1) > 1
}

/**
 * The members of a citation in order, range ends as members of their own. They keep the connectors and the levels they began at in
 * `read` where their number is the same.
 */
export function listed(
  places: Places,
  targets: readonly CiteTarget[],
  read: readonly Member[],
  restarting: boolean,
): readonly Listed[] {
  const members = targets.flatMap(({ to, ...start }) => [
    { place: start, closes: false },
    ...(to ? [{ place: to, closes: true }] : []),
  ])
  const kept = read.length === members.length
  return members.map(({ place, closes }, index) => {
    const was = kept ? read[index] : undefined
    const connector = index === 0 ? '' : (was?.connector ?? (closes ? '至' : '、'))
    return { units: writtenUnits(places, place, restarting), connector, from: was?.units[0]?.level ?? null }
  })
}

/**
 * The members as words after a host that already names the first `base` units of them all. A member leaves out what it shares with the one
 * before, unless it was written in full. Null when a member has no number or nothing is left to write.
 */
export function memberWords(members: readonly Listed[], base: readonly Unit[]): string | null {
  let words = ''
  let last: readonly Unit[] = []
  for (const [index, member] of members.entries()) {
    const { units, connector } = member
    if (!startsWith(units, base)) return null
    const left = units.slice(index === 0 ? base.length : Math.max(base.length, leftOut(member, last)))
    if (left.length === 0) return null
    words += connector + left.map(unitWords).join('')
    last = units
  }
  return words
}

/** How many of its first units a later member leaves out: what it shares with the one before, but not what it was written with. */
function leftOut({ units, from }: Listed, last: readonly Unit[]): number {
  const written = from === null ? -1 : units.findIndex(each => levelRank(each.level) >= levelRank(from))
  const shared = Math.min(common(units, last), units.length - 1)
  return written < 0 ? shared : Math.min(shared, written)
}

/** A unit as it is cited: 第十条之一, 第二款. */
export const unitWords = ({ level, number, suffix }: Unit): string =>
  `第${formatNumeral(number)}${SIGNS[level]}${suffix > 0 ? `之${formatNumeral(suffix)}` : ''}`

/** How many units two addresses share from the top. */
function common(one: readonly Unit[], other: readonly Unit[]): number {
  const differs = one.findIndex((each, index) => !isSameUnit(each, other[index]))
  return differs < 0 ? one.length : differs
}

const startsWith = (units: readonly Unit[], base: readonly Unit[]): boolean => common(base, units) === base.length

const isSameUnit = (one: Unit, other: Unit | undefined): boolean =>
  one.level === other?.level && one.number === other.number && one.suffix === other.suffix
