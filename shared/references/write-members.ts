import { formatNumeral } from '../numeral'
import type { Entry, Path } from '../outline'
import type { CiteTarget, Place } from '../statute'
import type { Unit } from './mention'
import { enclosing, type Places, unit } from './places'

/** What stands in a written list: a place's units from the highest down, and the words before it. */
type Listed = { readonly units: readonly Unit[]; readonly connector: string }

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

/** The members of a citation in order, range ends as members of their own, with the connectors they had where their number is the same. */
export function listed(
  places: Places,
  targets: readonly CiteTarget[],
  connectors: readonly string[],
  restarting: boolean,
): readonly Listed[] {
  const members = targets.flatMap(({ to, ...start }) => [
    { place: start, closes: false },
    ...(to ? [{ place: to, closes: true }] : []),
  ])
  const kept = connectors.length === members.length
  return members.map(({ place, closes }, index) => ({
    units: writtenUnits(places, place, restarting),
    connector: index === 0 ? '' : kept ? (connectors[index] ?? '、') : closes ? '至' : '、',
  }))
}

/**
 * The members as words after a host that already names the first `base` units of the first. With `short` a member leaves out what it
 * shares with the one before. Null when a member has no number or nothing is left to write.
 */
export function memberWords(members: readonly Listed[], base: readonly Unit[], short: boolean): string | null {
  let words = ''
  let last: readonly Unit[] = []
  for (const [index, { units, connector }] of members.entries()) {
    const shared =
      index === 0 || !short ? startsWith(units, base) : Math.max(common(units, last), startsWith(units, base))
    const left = units.slice(index === 0 ? shared : Math.min(shared, units.length - 1))
    if (left.length === 0 || shared < base.length) return null
    words += connector + left.map(unitWords).join('')
    last = units
  }
  return words
}

const unitWords = ({ level, number, suffix }: Unit): string =>
  `第${formatNumeral(number)}${SIGNS[level]}${suffix > 0 ? `之${formatNumeral(suffix)}` : ''}`

/** How many units two addresses share from the top. */
function common(one: readonly Unit[], other: readonly Unit[]): number {
  const differs = one.findIndex((each, index) => !isSameUnit(each, other[index]))
  return differs < 0 ? one.length : differs
}

const startsWith = (units: readonly Unit[], base: readonly Unit[]): number =>
  common(base, units) === base.length ? base.length : -1

const isSameUnit = (one: Unit, other: Unit | undefined): boolean =>
  one.level === other?.level && one.number === other.number && one.suffix === other.suffix
