import type { Entry, Path } from './outline'
import {
  type HeldNumber,
  isHeading,
  PROVISION_TYPES,
  type Provision,
  type ProvisionType,
  type Statute,
} from './statute'

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

const NONE: HeldNumber = { number: 0, suffix: 0 }
const FIRST: HeldNumber = { number: 1, suffix: 0 }

export type Counter = (provision: Provision) => { number: number; path: Path }

/** Walks the provisions in order and says which number each bears: counted, held, inserted or none. */
export function newCounter(chapters: Statute['chapterNumbering']): Counter {
  return counterOn(nothingCounted(), NO_PATH, chapters)
}

/**
 * Walks provisions from an article on whose entry is known, with the last continuation before it: gives the article what it bears, then
 * counts on as from the start. Headings must not follow.
 */
export function counterFrom({ number, path }: Entry, continuation: Entry | undefined): Counter {
  const last = nothingCounted()
  last.article = { number, suffix: path.suffix }
  last.paragraph = FIRST
  last.continuation = { number: continuation?.number ?? 0, suffix: 0 }
  const countOn = counterOn(last, path, 'continuous')
  let begun = false
  return provision => {
    if (begun) return countOn(provision)
    begun = true
    return { number, path }
  }
}

type Counted = Record<ProvisionType, HeldNumber>

const nothingCounted = (): Counted => Object.fromEntries(PROVISION_TYPES.map(type => [type, NONE])) as Counted

function counterOn(last: Counted, from: Path, chapters: Statute['chapterNumbering']): Counter {
  const here: Writable = { ...from }
  let path = from
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

const ENDED: Readonly<Record<ProvisionType, readonly Exclude<keyof Path, 'suffix'>[]>> = {
  part: ['subpart', 'chapter', 'section', 'article', 'paragraph', 'item', 'subitem'],
  subpart: ['chapter', 'section', 'article', 'paragraph', 'item', 'subitem'],
  chapter: ['section', 'article', 'paragraph', 'item', 'subitem'],
  section: ['article', 'paragraph', 'item', 'subitem'],
  article: ['item', 'subitem'],
  paragraph: ['item', 'subitem'],
  item: ['subitem'],
  subitem: [],
  continuation: [],
}

type Writable = { -readonly [Level in keyof Path]: Path[Level] }

/** Goes on to the next provision of a type; what it is nested in stays, what is below it begins anew. */
function goOn(here: Writable, type: ProvisionType, bears: HeldNumber, unnumbered: boolean): void {
  if (type === 'continuation') return
  here[type] = unnumbered ? null : bears.number
  for (const level of ENDED[type]) here[level] = null
  if (type === 'article') here.paragraph = 1
  if (type === 'article' || isHeading(type)) here.suffix = type === 'article' ? bears.suffix : 0
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
