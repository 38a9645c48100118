import { withProvision } from '../edited-stretch'
import { lazily, memo, memoRecent, memoWithin, noteWithin } from '../memo'
import { type Entry, entriesBy, type Outline, outline } from '../outline'
import { type Id, isHeading, type Provision, type Statute, textOf } from '../statute'
import { articleOfBlock, type Block, blocksOf } from './block'
import type { MaskedBlock } from './marks'

/** What a part of an act is for: 总则 · 法律责任 · 附则 · the rest. */
export type Zone = 'general' | 'body' | 'liability' | 'supplementary'

/** An act as the norms look at it: its outline and what its title, chapters and articles are. */
export type Act = {
  readonly statute: Statute
  /** The outline as written: numbers, places and what stands where. */
  readonly tree: Outline
  /** The outline with the lines as rules see them; made when it is first asked for. */
  readonly outline: Outline
  readonly entries: readonly Entry[]
  readonly articles: readonly Entry[]
  readonly chapters: readonly Entry[]
  /** 编 分编 章 节, in order. */
  readonly headings: readonly Entry[]
  /** The last word of the title, 条例 or 办法; empty when the title ends otherwise. */
  readonly kind: string
  readonly blocks: readonly Block[]
  /** The blocks that are articles. */
  readonly articleBlocks: readonly Block[]
  /** The blocks again, each with what is masked in it; one stays the same object while its numbers are as long as they were. */
  readonly masked: readonly MaskedBlock[]
  /** The zone of each block, by its position. */
  readonly zones: readonly Zone[]
  /** The position of each block's first line among the lines of the statute. */
  readonly starts: Int32Array
  /** The position of the block each entry stands in, by the entry's index. */
  readonly blockOf: Int32Array
}

/** The act of a statute as it is written, computed once for each value. */
export const actOf: (statute: Statute) => Act = memoRecent(statute =>
  newAct(
    statute,
    blocksOf(statute.provisions).map(block => ({ block, marks: block.lines.map(() => []) })),
  ),
)

/** The act of a statute with its blocks as rules are to see them. */
export function newAct(statute: Statute, masked: readonly MaskedBlock[]): Act {
  const tree = outline(statute)
  const blocks = masked.map(({ block }) => block)
  const { blockOf, starts, headings, articleBlocks } = positioned(tree, blocks)
  const chapters = headings.filter(({ provision }) => provision.type === 'chapter')
  const zones = chapters.length > 0 ? zonesByHeading(blocks) : zonesByArticle(blocks, articleBlocks.length)
  const seen = lazily(() => withLines(tree, blocks))
  const articles = lazily(() => seen().entries.filter(({ provision }) => provision.type === 'article'))
  return {
    statute,
    tree,
    get outline() {
      return seen()
    },
    get entries() {
      return seen().entries
    },
    get articles() {
      return articles()
    },
    chapters,
    headings,
    kind: kindOf(statute.title),
    blocks,
    articleBlocks,
    masked,
    zones,
    starts,
    blockOf,
  }
}

type Positioned = Pick<Act, 'blockOf' | 'starts' | 'headings' | 'articleBlocks'>

/** Which block each entry stands in, where each block starts, and the headings and articles among the blocks. */
function positioned({ entries }: Outline, blocks: readonly Block[]): Positioned {
  const blockOf = new Int32Array(entries.length)
  const starts = new Int32Array(blocks.length)
  const headings: Entry[] = []
  const articleBlocks: Block[] = []
  let start = 0
  blocks.forEach((block, at) => {
    const { lines } = block
    const [head] = lines
    lastPlace.set(block, at)
    starts[at] = start
    if (head.type === 'article') articleBlocks.push(block)
    const entry = isHeading(head.type) ? entries[start] : undefined
    if (entry) headings.push(withProvision(entry, head))
    for (const end = start + lines.length; start < end; start += 1) blockOf[start] = at
  })
  return { blockOf, starts, headings, articleBlocks }
}

/** The position of a block in the act that was put together last with it. */
const lastPlace = noteWithin<Block, number>()

/** Whether a block stands in an act; false also where another act was put together since. */
export const isKnownIn = ({ blocks }: Act, block: Block): boolean => blocks[lastPlace.of(block) ?? -1] === block

/** The outline with the lines of blocks in place of those as written. */
function withLines(tree: Outline, blocks: readonly Block[]): Outline {
  let entries: Entry[] | null = null
  let start = 0
  for (const { lines } of blocks) {
    for (let at = 0; at < lines.length; at += 1) {
      const entry = tree.entries[start + at]
      const provision = lines[at]
      if (!entry || !provision || entry.provision === provision) continue
      entries ??= [...tree.entries]
      entries[start + at] = { ...entry, provision }
    }
    start += lines.length
  }
  return entries ? { ...tree, entries, byId: entriesBy(entries, tree.positions) } : tree
}

/** The lines of a block at a position as they are written. */
export function writtenLines({ statute, blocks, starts }: Act, at: number): readonly Provision[] {
  const start = starts[at] ?? 0
  return statute.provisions.slice(start, start + (blocks[at]?.lines.length ?? 0))
}

/** The line of an id as rules see it; null where there is none. */
export function lineIn({ tree, blocks, blockOf }: Act, id: Id | null): Provision | null {
  const at = id === null ? undefined : tree.positions.get(id)
  const block = at === undefined ? undefined : blocks[blockOf[at] ?? -1]
  return block?.lines.find(line => line.id === id) ?? null
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

/** Acts without chapters: purpose to duties come first, commencement last, and what orders or fines is liability wherever it stands. */
const GENERAL_ARTICLES = 4
/** Reporting or stopping what breaks the act, or leaving its subject to another law, punishes nobody: 有权举报违反本条例规定的行为. */
const PENAL =
  /违反(?<!(?:举报|投诉|制止|劝阻|查处)[^，。；]{0,6}违反)本[^，。；]{1,3}(?:第|规定(?!的行为[^。；]{0,20}(?:举报|投诉|制止|劝阻)))|违反[第前][^。]{1,60}(?:责令|警告|没收|处罚|处分)|责令[^，。；]{0,6}改正|处(?![罚理分置])[^，。；]{1,24}罚款|依法给予处分|(?:处罚|责任)[^。；]{0,20}从其规定/

const isPenal = memoWithin(({ lines }: Block) => lines.some(line => PENAL.test(textOf(line))))

function zonesByArticle(blocks: readonly Block[], count: number): readonly Zone[] {
  let articles = 0
  let hasPunished = false
  return blocks.map(block => {
    if (!articleOfBlock(block)) return 'body'
    articles += 1
    if (isPenal(block)) {
      hasPunished = true
      return 'liability'
    }
    if (articles === count) return 'supplementary'
    return articles <= GENERAL_ARTICLES && !hasPunished ? 'general' : 'body'
  })
}

/** The zone a provision stands in. */
export const zoneOf = (act: Act, { index }: Entry): Zone => act.zones[act.blockOf[index] ?? -1] ?? 'body'

/** The article an entry stands in, itself included; null above articles. */
export function articleAt({ tree }: Act, entry: Entry): Entry | null {
  let at: Entry | undefined = entry
  while (at && at.provision.type !== 'article') at = tree.entries[at.parent]
  return at ?? null
}

/** The chapter (or the 编 without chapters) a line stands in; null outside any. */
export function chapterAt({ tree }: Act, { id }: Provision): Entry | null {
  let at = tree.byId.get(id)
  while (at && at.provision.type !== 'chapter') at = tree.entries[at.parent]
  return at ?? null
}

/** The first article's own line; null in an act without articles. */
export const firstArticle = (act: Act): Provision | null => act.articleBlocks[0]?.lines[0] ?? null
