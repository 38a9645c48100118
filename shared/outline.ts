import { citeOf, labelOf } from './label'
import { memoRecent } from './memo'
import { sameStructure } from './references/same-structure'
import { type HeldNumber, type Id, PROVISION_TYPES, type Provision, type ProvisionType, type Statute } from './statute'

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
 * differ from a statute asked about before, as at every key one types, its numbers are taken over.
 */
export const outline: (statute: Statute) => Outline = memoRecent(({ provisions, chapterNumbering }, recent) => {
  const alike = recent.find(
    ({ value }) => value.chapterNumbering === chapterNumbering && sameStructure(value.provisions, provisions),
  )
  return alike ? withWords(alike.result, provisions) : outlineOf(provisions, chapterNumbering)
})

/** The outline of provisions of the same structure with other words. */
function withWords(known: Outline, provisions: readonly Provision[]): Outline {
  const entries = known.entries.map((entry, index) => {
    const provision = provisions[index]
    return provision && provision !== entry.provision ? { ...entry, provision } : entry
  })
  return { ...known, entries, byId: entriesBy(entries, known.positions) }
}

/** Finds entries by the names of their positions. */
export const entriesBy = (entries: readonly Entry[], positions: ReadonlyMap<string, number>): EntriesBy => ({
  get: name => entries[positions.get(name) ?? -1],
  has: name => positions.has(name),
})

const NO_PATH: Path = {
  part: null,
  subpart: null,
  chapter: null,
  section: null,
  article: null,
  suffix: 0,
  paragraph: null,
  item: null,
  subitem: null,
}

function outlineOf(provisions: readonly Provision[], chapters: Statute['chapterNumbering']): Outline {
  const { parents, ends } = nesting(provisions)
  const paragraphCount = countParagraphs(provisions)
  const counter = newCounter(chapters)
  let article: Id | null = null
  const entries = provisions.map((provision, index) => {
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
  const positions = new Map(provisions.map(({ id }, index) => [id, index]))
  return { entries, byId: entriesBy(entries, positions), positions, paragraphCount }
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

const NONE: HeldNumber = { number: 0, suffix: 0 }
const FIRST: HeldNumber = { number: 1, suffix: 0 }

export type Counter = (provision: Provision) => { number: number; path: Path }

/** Walks the provisions in order and says which number each bears: counted, held, inserted or none. */
export function newCounter(chapters: Statute['chapterNumbering']): Counter {
  const last: Record<ProvisionType, HeldNumber> = Object.fromEntries(
    PROVISION_TYPES.map(type => [type, NONE]),
  ) as Record<ProvisionType, HeldNumber>
  const here: Writable = { ...NO_PATH }
  let path = NO_PATH
  return provision => {
    const { type } = provision
    const bears = nextNumber(provision, last[type])
    last[type] = bears
    for (const below of restartedBy(type, chapters)) last[below] = NONE
    if (type === 'article') last.paragraph = FIRST
    goOn(here, type, bears, provision.unnumbered === true)
    if (type !== 'continuation') path = pathOf(here)
    return { number: provision.unnumbered ? 0 : bears.number, path }
  }
}

function nextNumber(provision: Provision, before: HeldNumber): HeldNumber {
  if (provision.held) return provision.held
  if (provision.unnumbered) return before
  if (provision.inserted) return { number: Math.max(before.number, 1), suffix: before.suffix + 1 }
  return { number: before.number + 1, suffix: 0 }
}

const RESTARTED: Readonly<Record<ProvisionType, readonly ProvisionType[]>> = {
  part: ['subpart', 'section', 'paragraph', 'item', 'subitem'],
  subpart: ['section', 'paragraph', 'item', 'subitem'],
  chapter: ['section', 'paragraph', 'item', 'subitem'],
  section: ['paragraph', 'item', 'subitem'],
  article: ['paragraph', 'item', 'subitem'],
  paragraph: ['item', 'subitem'],
  item: ['subitem'],
  subitem: [],
  continuation: [],
}
const RESTARTED_IN_PART: readonly ProvisionType[] = [...RESTARTED.part, 'chapter']

const restartedBy = (type: ProvisionType, chapters: Statute['chapterNumbering']): readonly ProvisionType[] =>
  type === 'part' && chapters === 'restarting' ? RESTARTED_IN_PART : RESTARTED[type]

type Writable = { -readonly [Level in keyof Path]: Path[Level] }

/** Goes on to the next provision of a type; what it is nested in stays, what is below it begins anew. */
function goOn(here: Writable, type: ProvisionType, bears: HeldNumber, unnumbered: boolean): void {
  const rank = rankOf(type)
  const number = unnumbered ? null : bears.number
  if (type === 'continuation') return
  here[type] = number
  if (rank < rankOf('article')) here.article = null
  if (rank <= rankOf('article')) {
    here.suffix = type === 'article' ? bears.suffix : 0
    here.paragraph = type === 'article' ? 1 : null
  }
  if (rank < rankOf('subpart')) here.subpart = null
  if (rank < rankOf('chapter')) here.chapter = null
  if (rank < rankOf('section')) here.section = null
  if (rank < rankOf('item')) here.item = null
  if (rank < rankOf('subitem')) here.subitem = null
}

/** Written out: a code has thousands of these at every step, and a spread takes ten times as long. */
const pathOf = (here: Path): Path => ({
  part: here.part,
  subpart: here.subpart,
  chapter: here.chapter,
  section: here.section,
  article: here.article,
  suffix: here.suffix,
  paragraph: here.paragraph,
  item: here.item,
  subitem: here.subitem,
})
