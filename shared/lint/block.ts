import type { Roomy } from '../memo'
import { rankOf } from '../outline'
import { isHeading, type Provision } from '../statute'

/**
 * An article with all that stands below it, or a heading with what stands directly under it: a piece of an act that many rules can
 * judge by itself. What stands before the first of them is a block too. It is the same object for as long as its lines are the same.
 */
export type Block = Roomy & { readonly lines: readonly [Provision, ...Provision[]] }

/** The blocks of an act, in order. */
export function blocksOf(provisions: readonly Provision[]): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  while (start < provisions.length) {
    const end = endOfBlock(provisions, start)
    const block = keepBlock(provisions, start, end)
    if (block) blocks.push(block)
    start = end
  }
  return blocks
}

/** The position after the block that the line at `start` stands in. */
export function endOfBlock(provisions: readonly Provision[], start: number): number {
  let end = start + 1
  while (end < provisions.length && !beginsBlock(provisions[end])) end += 1
  return end
}

/** Makes blocks of lines `start` to `end` (exclusive) of a list; the block last made of a first line again, where the lines are the same. */
export function blockKeeper(): (lines: readonly Provision[], start: number, end: number) => Block | null {
  const last = new WeakMap<Provision, Block>()
  return (lines, start, end) => {
    const first = lines[start]
    if (!first) return null
    const known = last.get(first)
    if (known && sameLines(known.lines, lines, start, end)) return known
    const block = newBlock(lines, start, end)
    if (block) last.set(first, block)
    return block
  }
}

/** A block of lines `start` to `end` (exclusive) of a list; null where there are none. */
export function newBlock(lines: readonly Provision[], start: number, end: number): Block | null {
  const own = lines.slice(start, end)
  return hasLines(own) ? { lines: own, derived: [] } : null
}

const hasLines = (lines: readonly Provision[]): lines is Block['lines'] => lines.length > 0

/** The block of lines as they are written. */
export const keepBlock = blockKeeper()

const beginsBlock = (line: Provision | undefined): boolean =>
  line !== undefined && (line.type === 'article' || isHeading(line.type))

/** Whether the lines are those from `start` to `end` (exclusive) of a list. */
export function sameLines(
  known: readonly Provision[],
  provisions: readonly Provision[],
  start: number,
  end: number,
): boolean {
  if (known.length !== end - start) return false
  for (let at = 0; at < known.length; at += 1) if (known[at] !== provisions[start + at]) return false
  return true
}

/** The article a block is; null for a heading and for what stands before the first article. */
export const articleOfBlock = ({ lines }: Block): Provision | null => (lines[0].type === 'article' ? lines[0] : null)

/** The lines of a block above an item or 目 up to its 款, highest first. */
export function leadsIn({ lines }: Block, line: Provision): readonly Provision[] {
  const leads: Provision[] = []
  let lowest = line
  for (let at = lines.indexOf(line) - 1; at >= 0 && rankOf(lowest.type) > rankOf('paragraph'); at -= 1) {
    const above = lines[at]
    if (!above || rankOf(above.type) >= rankOf(lowest.type)) continue
    leads.unshift(above)
    lowest = above
  }
  return leads
}
