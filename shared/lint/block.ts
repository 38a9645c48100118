import { rankOf } from '../outline'
import { isHeading, type Provision } from '../statute'

/**
 * An article with all that stands below it, or a heading with what stands directly under it: a piece of an act that many rules can
 * judge by itself. What stands before the first of them is a block too. It is the same object for as long as its lines are the same.
 */
export type Block = { readonly lines: readonly [Provision, ...Provision[]] }

/** The blocks of an act, in order. */
export function blocksOf(provisions: readonly Provision[]): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  while (start < provisions.length) {
    let end = start + 1
    while (end < provisions.length && !beginsBlock(provisions[end])) end += 1
    const block = blockFrom(provisions, start, end)
    if (block) blocks.push(block)
    start = end
  }
  return blocks
}

function blockFrom(provisions: readonly Provision[], start: number, end: number): Block | null {
  const first = provisions[start]
  if (!first) return null
  const known = blockOf.get(first)
  return known && sameLines(known.lines, provisions, start, end)
    ? known
    : newBlock([first, ...provisions.slice(start + 1, end)])
}

/** The block last made of a first line. */
const blockOf = new WeakMap<Provision, Block>()

function newBlock(lines: Block['lines']): Block {
  const block = { lines }
  blockOf.set(lines[0], block)
  return block
}

const beginsBlock = (line: Provision | undefined): boolean =>
  line !== undefined && (line.type === 'article' || isHeading(line.type))

function sameLines(known: readonly Provision[], provisions: readonly Provision[], start: number, end: number): boolean {
  if (known.length !== end - start) return false
  return known.every((line, at) => line === provisions[start + at])
}

/** The article a block is; null for a heading and for what stands before the first article. */
export const articleOfBlock = ({ lines: [head] }: Block): Provision | null => (head.type === 'article' ? head : null)

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
