import { memoRecent } from '../memo'
import { type Entry, outline } from '../outline'
import { sameTargets } from '../place'
import { type CiteTarget, type Id, type Provision, type Statute, type Text, textOf } from '../statute'
import { amendedLaws } from './amending'
import type { Mention } from './mention'
import { type Address, type Places, placesByNumber } from './places'
import { resolveMentions } from './resolve'
import { mentionsOf } from './scan'
import type { Resolved } from './standing'

/** A cross reference of a statute with what it points at. */
export type Reference = {
  /** The provision whose words contain it; start and end are UTF-16 units of its own text. */
  readonly from: Id
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'self' | 'relative' | 'external'
  /** Of a marked citation the places it is tied to, else those its words name now; ranges as start and end. */
  readonly targets: readonly CiteTarget[]
  /**
   * The places the words name now, whatever they are tied to; null for a member that does not exist. The very list of the targets where
   * those are the same places.
   */
  readonly named: readonly (CiteTarget | null)[]
  /** The members as the words give them; for another law in that law. */
  readonly addresses: readonly Address[]
  readonly law: string | null
  readonly state: 'valid' | 'dangling' | 'external'
  /** Whether the words are tied to their targets and follow them when numbers change. */
  readonly marked: boolean
  readonly mention: Mention
}

/** Every cross reference of a statute in order; read once for each statute value, its texts once for each provision value. */
export const referencesOf: (statute: Statute) => readonly Reference[] = memoRecent(statute =>
  referencesByLine(statute).flat(),
)

/**
 * The references of each line of a statute, by its position. While numbers and names stay, as at every key one types, a line that stays
 * the same has the same list.
 */
export const referencesByLine: (statute: Statute) => readonly (readonly Reference[])[] = memoRecent(
  (statute, recent) => {
    const places = placesByNumber(statute)
    const before = amendedLaws(statute) ? undefined : recent.find(({ value }) => namesTheSame(value, statute))
    return places.outline.entries.map((entry, at) =>
      before && entry.path.article !== null && readsAsIn(before.value, places, entry)
        ? (before.result[at] ?? NO_REFERENCES)
        : referencesIn(statute, places, entry),
    )
  },
)

const NO_REFERENCES: readonly Reference[] = []
const NOTHING_RESOLVED: readonly Resolved[] = []

/** Whether a line, and those above it that lead into it, are the same as in another statute of the same structure. */
function readsAsIn(other: Statute, places: Places, entry: Entry): boolean {
  if (other.provisions[entry.index] !== entry.provision) return false
  const lead = isListed(entry) ? places.outline.entries[entry.parent] : undefined
  return !lead || readsAsIn(other, places, lead)
}

/** Whether a number or a name means the same in two statutes. */
const namesTheSame = (one: Statute, other: Statute): boolean =>
  one.title === other.title && outline(one).positions === outline(other).positions

/** The lines of a statute as they read now, by position: while citations are rewritten some are newer than the statute's. */
export type Lines = (index: number) => Provision | undefined

/** The cross references of one provision's own words; `entry` may hold other words than the statute does. */
export function referencesIn(statute: Statute, places: Places, entry: Entry, lines?: Lines): readonly Reference[] {
  const resolved = resolvedIn(statute, places, entry, lines)
  return resolved.length === 0 ? NO_REFERENCES : resolved.map(each => newReference(places, entry, each))
}

/** The references of one provision's own words as read, whatever they are tied to. */
export function resolvedIn(statute: Statute, places: Places, entry: Entry, lines?: Lines): readonly Resolved[] {
  const mentions = mentionsOf(entry.provision)
  if (mentions.length === 0) return NOTHING_RESOLVED
  return resolveMentions(mentions, {
    places,
    from: entry,
    text: textOf(entry.provision),
    title: statute.title,
    amended: amendedLaws(statute)?.[entry.index] ?? null,
    lead: namedAbove(statute, places, entry, lines),
  })
}

/** What the lead sentence above an item or 目 names last. */
function namedAbove(statute: Statute, places: Places, entry: Entry, lines?: Lines): Resolved | null {
  const lead = isListed(entry) ? places.outline.entries[entry.parent] : undefined
  if (!lead) return null
  const provision = lines?.(lead.index) ?? lead.provision
  return resolvedIn(statute, places, { ...lead, provision }, lines).at(-1) ?? null
}

const isListed = ({ provision: { type } }: Entry): boolean => type === 'item' || type === 'subitem'

function newReference(places: Places, entry: Entry, resolved: Resolved): Reference {
  const { mention, law, addresses } = resolved
  const cite = citationAt(entry.provision.children, mention)
  const targets = cite ?? existing(resolved.targets)
  const state = cite
    ? stateOf(places, cite)
    : law !== null
      ? 'external'
      : resolved.targets.includes(null)
        ? 'dangling'
        : 'valid'
  return {
    from: entry.provision.id,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    kind: law !== null ? 'external' : isRelative(mention) ? 'relative' : 'self',
    targets,
    named: areSame(targets, resolved.targets) ? targets : resolved.targets,
    addresses,
    law,
    state,
    marked: cite !== null,
    mention,
  }
}

/** Those of the places named that exist; the same list where all do. */
const existing = (named: readonly (CiteTarget | null)[]): readonly CiteTarget[] =>
  isWhole(named) ? named : named.filter(target => target !== null)

const isWhole = (named: readonly (CiteTarget | null)[]): named is readonly CiteTarget[] => !named.includes(null)

const areSame = (targets: readonly CiteTarget[], named: readonly (CiteTarget | null)[]): boolean =>
  targets === named || (isWhole(named) && sameTargets(targets, named))

const isRelative = ({ host }: Mention): boolean =>
  host.kind === 'own' || host.kind === 'previous' || host.kind === 'same'

const stateOf = (places: Places, cite: readonly CiteTarget[]): 'valid' | 'dangling' =>
  cite.every(({ id, to }) => places.outline.byId.has(id) && (!to || places.outline.byId.has(to.id)))
    ? 'valid'
    : 'dangling'

/** The targets of the citation that covers exactly a mention, or null when its words are plain. */
export function citationAt(children: readonly Text[], { start, end }: Mention): readonly CiteTarget[] | null {
  let at = 0
  for (const run of children) {
    if (at === start && run.cite && at + run.text.length === end) return run.cite
    at += run.text.length
    if (at > start) return null
  }
  return null
}
