import { citeOf, labelOf } from './label'
import { memoRecent } from './memo'
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

export type Outline = {
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<Id, Entry>
  /** How many 款 each article has, by article id. */
  readonly paragraphCount: ReadonlyMap<Id, number>
}

export const rankOf = (type: ProvisionType): number => PROVISION_TYPES.indexOf(type)

/** Numbers, labels and addresses of all provisions; computed once for each statute value, linear in its length. */
export const outline: (statute: Statute) => Outline = memoRecent(statute =>
  outlineOf(statute.provisions, statute.chapterNumbering),
)

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
  return { entries, byId: new Map(entries.map(entry => [entry.provision.id, entry])), paragraphCount }
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

export type Counter = (provision: Provision) => { number: number; path: Path }

/** Walks the provisions in order and says which number each bears: counted, held, inserted or none. */
export function newCounter(chapters: Statute['chapterNumbering']): Counter {
  const last: Record<ProvisionType, HeldNumber> = Object.fromEntries(
    PROVISION_TYPES.map(type => [type, { number: 0, suffix: 0 }]),
  ) as Record<ProvisionType, HeldNumber>
  let path = NO_PATH
  return provision => {
    const { type } = provision
    const bears = nextNumber(provision, last[type])
    last[type] = bears
    for (const below of restartedBy(type, chapters)) last[below] = { number: 0, suffix: 0 }
    if (type === 'article') last.paragraph = { number: 1, suffix: 0 }
    path = extendPath(path, type, bears, provision.unnumbered === true)
    return { number: provision.unnumbered ? 0 : bears.number, path }
  }
}

function nextNumber(provision: Provision, before: HeldNumber): HeldNumber {
  if (provision.held) return provision.held
  if (provision.unnumbered) return before
  if (provision.inserted) return { number: Math.max(before.number, 1), suffix: before.suffix + 1 }
  return { number: before.number + 1, suffix: 0 }
}

function restartedBy(type: ProvisionType, chapters: Statute['chapterNumbering']): readonly ProvisionType[] {
  switch (type) {
    case 'part':
      return chapters === 'restarting'
        ? ['subpart', 'chapter', 'section', 'paragraph', 'item', 'subitem']
        : ['subpart', 'section', 'paragraph', 'item', 'subitem']
    case 'subpart':
    case 'chapter':
      return ['section', 'paragraph', 'item', 'subitem']
    case 'section':
    case 'article':
      return ['paragraph', 'item', 'subitem']
    case 'paragraph':
      return ['item', 'subitem']
    case 'item':
      return ['subitem']
    case 'subitem':
    case 'continuation':
      return []
  }
}

function extendPath(path: Path, type: ProvisionType, bears: HeldNumber, unnumbered: boolean): Path {
  const number = unnumbered ? null : bears.number
  switch (type) {
    case 'part':
      return { ...NO_PATH, part: number }
    case 'subpart':
      return { ...NO_PATH, part: path.part, subpart: number }
    case 'chapter':
      return { ...NO_PATH, part: path.part, subpart: path.subpart, chapter: number }
    case 'section':
      return { ...NO_PATH, part: path.part, subpart: path.subpart, chapter: path.chapter, section: number }
    case 'article':
      return { ...path, article: number, suffix: bears.suffix, paragraph: 1, item: null, subitem: null }
    case 'paragraph':
      return { ...path, paragraph: number, item: null, subitem: null }
    case 'item':
      return { ...path, item: number, subitem: null }
    case 'subitem':
      return { ...path, subitem: number }
    case 'continuation':
      return path
  }
}
