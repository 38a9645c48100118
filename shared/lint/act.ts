import { memo, memoRecent, memoWithin } from '../memo'
import { type Entry, entriesBy, type Outline, outline } from '../outline'
import { isHeading, type Provision, type Statute, textOf } from '../statute'
import { articleOfBlock, type Block, blocksOf } from './block'
import type { MaskedBlock } from './marks'

/** What a part of an act is for: 总则 · 法律责任 · 附则 · the rest. */
export type Zone = 'general' | 'body' | 'liability' | 'supplementary'

/** An act as the norms look at it: its outline and what its title, chapters and articles are. */
export type Act = {
  readonly statute: Statute
  readonly outline: Outline
  readonly entries: readonly Entry[]
  readonly articles: readonly Entry[]
  readonly chapters: readonly Entry[]
  /** 编 分编 章 节, in order. */
  readonly headings: readonly Entry[]
  /** The last word of the title, 条例 or 办法; empty when the title ends otherwise. */
  readonly kind: string
  readonly blocks: readonly Block[]
  /** The blocks as they are written, beside `blocks`, which may have numbers masked. */
  readonly written: readonly MaskedBlock[]
  /** The zone of each block, by its position. */
  readonly zones: readonly Zone[]
  /** The position of the block each entry stands in, by the entry's index. */
  readonly blockOf: Int32Array
}

/** The act of a statute as it is written, computed once for each value. */
export const actOf: (statute: Statute) => Act = memoRecent(statute =>
  newAct(
    statute,
    blocksOf(statute.provisions).map(block => ({ block, written: block, marks: block.lines.map(() => []) })),
  ),
)

/** The act of a statute with its blocks as rules are to see them. */
export function newAct(statute: Statute, written: readonly MaskedBlock[]): Act {
  const tree = withLines(outline(statute), written)
  const { entries } = tree
  const blocks = written.map(({ block }) => block)
  const blockOf = new Int32Array(entries.length)
  const heads: Entry[] = []
  let start = 0
  blocks.forEach(({ lines }, at) => {
    const head = entries[start]
    if (head) heads.push(head)
    blockOf.fill(at, start, start + lines.length)
    start += lines.length
  })
  const headings = heads.filter(({ provision }) => isHeading(provision.type))
  const articles = heads.filter(({ provision }) => provision.type === 'article')
  const chapters = headings.filter(({ provision }) => provision.type === 'chapter')
  const zones = chapters.length > 0 ? zonesByHeading(blocks) : zonesByArticle(blocks, articles.length)
  const kind = kindOf(statute.title)
  return { statute, outline: tree, entries, articles, chapters, headings, kind, blocks, written, zones, blockOf }
}

/** The outline with the lines of blocks in place of those as written. */
function withLines(tree: Outline, blocks: readonly MaskedBlock[]): Outline {
  let entries: Entry[] | null = null
  let start = 0
  for (const { block, written } of blocks) {
    if (block !== written)
      for (let at = 0; at < block.lines.length; at += 1) {
        const entry = tree.entries[start + at]
        const provision = block.lines[at]
        if (!entry || !provision || entry.provision === provision) continue
        entries ??= [...tree.entries]
        entries[start + at] = { ...entry, provision }
      }
    start += block.lines.length
  }
  return entries ? { ...tree, entries, byId: entriesBy(entries, tree.positions) } : tree
}

/** The kinds of acts that call themselves 本条例, 本办法 …, longest first. */
export const KINDS = ['条例', '办法', '规定', '规则', '细则', '决定', '决议', '法'] as const

/** What kind of act a title says it is; empty when it does not. */
export function kindOf(title: string): string {
  const words = title.replace(/\s|（[^）]*）$/g, '')
  return KINDS.find(kind => words.endsWith(kind)) ?? ''
}

/** Heading words without the spaces that spread short ones: 总　则. */
export const headingOf = (entry: Entry): string => wordsOfHeading(entry.provision)

const wordsOfHeading = memo((heading: Provision): string => textOf(heading).replace(/\s/g, ''))

function zonesByHeading(blocks: readonly Block[]): readonly Zone[] {
  let zone: Zone = 'body'
  return blocks.map(({ lines }) => {
    const head = lines[0]
    if (isHeading(head.type) && head.type !== 'section') zone = zoneOfHeading(wordsOfHeading(head))
    return zone
  })
}

function zoneOfHeading(heading: string): Zone {
  if (/^总则|一般规定$/.test(heading)) return 'general'
  if (/^附则/.test(heading)) return 'supplementary'
  return /法律责任|罚则/.test(heading) ? 'liability' : 'body'
}

/** Acts without chapters: purpose to duties come first, commencement last, and what orders or fines is liability. */
const GENERAL_ARTICLES = 4
const PENAL =
  /违反本[^，。；]{1,3}(?:第|规定)|责令[^，。；]{0,6}改正|处(?![罚理分置])[^，。；]{1,24}罚款|依法给予处分|从其规定/

const isPenal = memoWithin(({ lines }: Block) => lines.some(line => PENAL.test(textOf(line))))

function zonesByArticle(blocks: readonly Block[], count: number): readonly Zone[] {
  let articles = 0
  return blocks.map(block => {
    if (!articleOfBlock(block)) return 'body'
    articles += 1
    if (articles === count) return 'supplementary'
    if (articles <= GENERAL_ARTICLES) return 'general'
    return isPenal(block) ? 'liability' : 'body'
  })
}

/** The zone a provision stands in. */
export const zoneOf = (act: Act, { index }: Entry): Zone => act.zones[act.blockOf[index] ?? -1] ?? 'body'

/** The article an entry stands in, itself included; null above articles. */
export function articleAt(act: Act, entry: Entry): Entry | null {
  let at: Entry | undefined = entry
  while (at && at.provision.type !== 'article') at = act.entries[at.parent]
  return at ?? null
}

/** The chapter (or the 编 without chapters) a line stands in; null outside any. */
export function chapterAt(act: Act, { id }: Provision): Entry | null {
  let at = act.outline.byId.get(id)
  while (at && at.provision.type !== 'chapter') at = act.entries[at.parent]
  return at ?? null
}

/** The first article's own line; null in an act without articles. */
export const firstArticle = (act: Act): Provision | null => act.articles[0]?.provision ?? null
