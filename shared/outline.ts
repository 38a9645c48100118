import { type Counter, counterFrom, newCounter } from './counter'
import { editedStretch, grown, moved, pushed, withProvision } from './edited-stretch'
import { citeOf, labelOf } from './label'
import { memoRecent } from './memo'
import { sameStructure } from './references/same-structure'
import { type Id, PROVISION_TYPES, type Provision, type ProvisionType, type Statute } from './statute'

/** Numeric address of a provision as the JSON of the command line gives it; null where a level does not apply (cli.md). */
export type Path = {
  readonly part: number | null
  readonly subpart: number | null
  readonly chapter: number | null
  readonly section: number | null
  readonly article: number | null
  readonly suffix: number
  readonly paragraph: number | null
  readonly item: number | null
  readonly subitem: number | null
}

/** A provision with everything its place gives it: numbers, label, citation and where its block ends. */
export type Entry = {
  readonly provision: Provision
  /** Position in `statute.provisions`, from 0. */
  readonly index: number
  /** Position of the provision it belongs to; -1 at the top. */
  readonly parent: number
  /** First position after the provision and all it contains. */
  readonly end: number
  /** The number it bears, from 1; 0 when it bears none. */
  readonly number: number
  readonly path: Path
  /** As printed before the text: 第十二条, （三）, 1.; empty for 款 and continuations. */
  readonly label: string
  /** As cited from elsewhere: 第十二条第二款第三项; empty for continuations and text outside articles. */
  readonly cite: string
}

/** Entries by a name: an id, or a number as written. */
export type EntriesBy = Pick<ReadonlyMap<string, Entry>, 'get' | 'has'>

export type Outline = {
  readonly entries: readonly Entry[]
  readonly byId: EntriesBy
  /** Positions by id; the same value for every outline of the same structure, whatever its words. */
  readonly positions: ReadonlyMap<Id, number>
  /** How many 款 each article has, by article id. */
  readonly paragraphCount: ReadonlyMap<Id, number>
}

const RANKS = Object.fromEntries(PROVISION_TYPES.map((type, rank) => [type, rank])) as Record<ProvisionType, number>

export const rankOf = (type: ProvisionType): number => RANKS[type]

/**
 * Numbers, labels and addresses of all provisions; computed once for each statute value, linear in its length. Where only words
 * differ from a statute asked about before, as at every key one types, its numbers are taken over; where only one article differs,
 * as at most line breaks, those of all the others.
 */
export const outline: (statute: Statute) => Outline = memoRecent(({ provisions, chapterNumbering }, recent) => {
  const known = recent.filter(({ value }) => value.chapterNumbering === chapterNumbering)
  const alike = known.find(({ value }) => sameStructure(value.provisions, provisions))
  if (alike) return withWords(alike.result, provisions)
  return (known[0] && withStretch(known[0].result, provisions)) ?? outlineOf(provisions, chapterNumbering)
})

/** The outline of provisions of the same structure with other words. */
function withWords(known: Outline, provisions: readonly Provision[]): Outline {
  const entries = known.entries.map((entry, index) => withProvision(entry, provisions[index]))
  return { ...known, entries, byId: entriesBy(entries, known.positions) }
}

/**
 * The outline after an edit between two headings that leaves what follows with its numbers, so that those are taken over; null where it
 * does not.
 */
function withStretch(known: Outline, provisions: readonly Provision[]): Outline | null {
  const stretch = editedStretch(known.entries, provisions)
  const first = known.entries[stretch?.start ?? -1]
  if (!stretch || !first || first.number === 0) return null
  const { start, was, now } = stretch
  const before = known.entries.slice(0, start)
  const earlier = known.entries.slice(start, was)
  const lines = provisions.slice(start, now)
  const counts = countParagraphs(lines)
  const numbered = entriesOf(lines, counterFrom(first, lastOf(before, 'continuation')), counts)
  if (!goesOnSame(earlier, numbered)) return null
  const entries = [
    ...before.map((entry, index) => withProvision(grown(entry, stretch), provisions[index])),
    ...numbered.map(entry => moved(entry, start, start, first.parent)),
    ...known.entries.slice(was).map((entry, index) => withProvision(pushed(entry, stretch), provisions[now + index])),
  ]
  const paragraphCount = new Map(known.paragraphCount)
  for (const { provision } of earlier) paragraphCount.delete(provision.id)
  for (const [id, count] of counts) paragraphCount.set(id, count)
  return { entries, ...positioned(entries), paragraphCount }
}

/** Whether what follows two stretches is counted on from the same numbers. */
const goesOnSame = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  COUNTED_ON.every(type => {
    const was = lastOf(one, type)
    const now = lastOf(other, type)
    return was?.number === now?.number && was?.path.suffix === now?.path.suffix && !now?.provision.unnumbered
  })

/** What goes on counting from one article to the next. */
const COUNTED_ON = ['article', 'continuation'] as const

const lastOf = (entries: readonly Entry[], type: ProvisionType): Entry | undefined =>
  entries.findLast(entry => entry.provision.type === type)

/** Finds entries by the names of their positions. */
export const entriesBy = (entries: readonly Entry[], positions: ReadonlyMap<string, number>): EntriesBy => ({
  get: name => entries[positions.get(name) ?? -1],
  has: name => positions.has(name),
})

function outlineOf(provisions: readonly Provision[], chapters: Statute['chapterNumbering']): Outline {
  const paragraphCount = countParagraphs(provisions)
  const entries = entriesOf(provisions, newCounter(chapters), paragraphCount)
  return { entries, ...positioned(entries), paragraphCount }
}

function positioned(entries: readonly Entry[]): Pick<Outline, 'byId' | 'positions'> {
  const positions = new Map<Id, number>()
  for (const { provision, index } of entries) positions.set(provision.id, index)
  return { byId: entriesBy(entries, positions), positions }
}

function entriesOf(
  provisions: readonly Provision[],
  counter: Counter,
  paragraphCount: Outline['paragraphCount'],
): readonly Entry[] {
  const { parents, ends } = nesting(provisions)
  let article: Id | null = null
  return provisions.map((provision, index) => {
    const { number, path } = counter(provision)
    if (rankOf(provision.type) < rankOf('article')) article = null
    if (provision.type === 'article') article = provision.id
    const paragraphs = article === null ? 0 : (paragraphCount.get(article) ?? 1)
    return {
      provision,
      index,
      parent: parents[index] ?? -1,
      end: ends[index] ?? provisions.length,
      number,
      path,
      label: labelOf(provision, number, path.suffix),
      cite: citeOf(provision.type, path, paragraphs),
    }
  })
}

/** For each position the provision it belongs to (the nearest earlier one of higher rank) and the end of its block. */
function nesting(provisions: readonly Provision[]) {
  const parents: number[] = []
  const ends: number[] = []
  const open: number[] = []
  provisions.forEach((provision, index) => {
    const rank = rankOf(provision.type)
    for (let last = open.at(-1); last !== undefined && closes(provisions[last], rank); last = open.at(-1)) {
      ends[last] = index
      open.pop()
    }
    parents.push(open.at(-1) ?? -1)
    open.push(index)
  })
  for (const index of open) ends[index] = provisions.length
  return { parents, ends }
}

function closes(earlier: Provision | undefined, rank: number): boolean {
  return earlier !== undefined && rankOf(earlier.type) >= rank
}

function countParagraphs(provisions: readonly Provision[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  let article: Id | null = null
  for (const { id, type } of provisions) {
    if (rankOf(type) < rankOf('article')) article = null
    if (type === 'article') {
      article = id
      counts.set(id, 1)
    }
    if (type === 'paragraph' && article !== null) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return counts
}
