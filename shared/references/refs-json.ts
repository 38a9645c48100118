import { type Outline, outline, type Path } from '../outline'
import { type Place, type Statute, textOf } from '../statute'
import type { Address } from './places'
import { placesOfTarget } from './reach'
import { type Reference, referencesOf } from './references'

/** One reference as `trilist refs --json` gives it (cli.md): positions in code points of the provision's own text. */
export type RefJson = {
  readonly from: Path
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'self' | 'relative' | 'external'
  readonly targets: readonly Path[]
  readonly law: string | null
  readonly state: 'valid' | 'dangling' | 'external'
}

/** Every cross reference of a statute with all its targets; lists and ranges are written out. */
export function refsJson(statute: Statute): { readonly references: readonly RefJson[] } {
  const tree = outline(statute)
  return { references: referencesOf(statute).flatMap(reference => refJson(tree, reference) ?? []) }
}

function refJson(tree: Outline, reference: Reference): RefJson | null {
  const entry = tree.byId.get(reference.from)
  if (!entry) return null
  const text = textOf(entry.provision)
  const { kind, law, state } = reference
  return {
    from: entry.path,
    start: codePoints(text, reference.start),
    end: codePoints(text, reference.end),
    text: reference.text,
    kind,
    targets: targetPaths(tree, reference),
    law,
    state,
  }
}

const codePoints = (text: string, units: number): number => [...text.slice(0, units)].length

/** The paths of all targets; for another law, and for members that do not exist, as the words give them. */
function targetPaths(tree: Outline, reference: Reference): readonly Path[] {
  const { state, targets, addresses, mention } = reference
  if (state !== 'valid') {
    return addresses.flatMap((address, index) => {
      const before = addresses[index - 1]
      const between = mention.members[index]?.closesRange && before ? addressesBetween(before, address) : []
      return [...between, address].map(writtenPath)
    })
  }
  return targets.flatMap(target => placesOfTarget(tree, target)).flatMap(place => placePath(tree, place) ?? [])
}

/** A place's path; an article cited as a whole has no 款. */
function placePath(tree: Outline, place: Place): Path | null {
  const entry = tree.byId.get(place.id)
  if (!entry) return null
  return entry.provision.type === 'article' && !place.first ? { ...entry.path, paragraph: null } : entry.path
}

function writtenPath(address: Address): Path {
  const number = (level: keyof Address): number | null => address[level]?.number ?? null
  return {
    part: number('part'),
    subpart: number('subpart'),
    chapter: number('chapter'),
    section: number('section'),
    article: number('article'),
    suffix: address.article?.suffix ?? 0,
    paragraph: number('paragraph'),
    item: number('item'),
    subitem: number('subitem'),
  }
}

const LOWEST_FIRST = ['subitem', 'item', 'paragraph', 'article', 'section', 'chapter', 'subpart', 'part'] as const

/** The addresses a range in another law runs over, by number alone. */
function addressesBetween(first: Address, last: Address): readonly Address[] {
  const level = LOWEST_FIRST.find(each => last[each])
  const from = level && first[level]
  const to = level && last[level]
  if (!level || !from || !to || to.number - from.number > 500) return []
  return Array.from({ length: Math.max(0, to.number - from.number - 1) }, (_, index) => ({
    ...last,
    [level]: { level, number: from.number + index + 1, suffix: 0 },
  }))
}
