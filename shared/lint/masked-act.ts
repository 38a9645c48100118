import { memoRecent } from '../memo'
import type { Provision, Statute } from '../statute'
import { type Act, newAct } from './act'
import { endOfBlock, keepBlock, newBlock, sameLines } from './block'
import type { Mark, MaskedBlock } from './marks'
import { maskedBlock } from './masked-block'
import { maskedAs } from './masked-line'

/** The act of a statute with the numbers of its citations masked, as the rules look at it. */
export const maskedActOf: (statute: Statute) => Act = memoRecent((statute, recent) =>
  newAct(statute, maskedBlocks(statute.provisions, recent[0]?.result.written ?? [])),
)

/** How far ahead a block is looked for among those before, where some were deleted. */
const AHEAD = 3

/** The blocks of an act; those of the act asked about last are taken over, also where only numbers changed in their citations. */
function maskedBlocks(provisions: readonly Provision[], before: readonly MaskedBlock[]): readonly MaskedBlock[] {
  const blocks: MaskedBlock[] = []
  let next = 0
  let start = 0
  while (start < provisions.length) {
    const at = positionOf(provisions[start], before, next)
    const known = at < 0 ? undefined : before[at]
    const end = endOfBlock(provisions, known ? lastKnown(known, provisions, start) : start)
    if (known) next = at + 1
    const block = (known && takenOver(known, provisions, start, end)) ?? firstMasked(provisions, start, end)
    if (block) blocks.push(block)
    start = end
  }
  return blocks
}

function positionOf(head: Provision | undefined, before: readonly MaskedBlock[], from: number): number {
  for (let at = from; at <= from + AHEAD; at += 1) if (before[at]?.written.lines[0].id === head?.id) return at
  return -1
}

/** How far the lines of a block go on as they did in an earlier act; none of those begins another block. */
function lastKnown({ written: { lines } }: MaskedBlock, provisions: readonly Provision[], start: number): number {
  let at = 1
  while (at < lines.length && provisions[start + at] === lines[at]) at += 1
  return start + at - 1
}

function firstMasked(provisions: readonly Provision[], start: number, end: number): MaskedBlock | null {
  const written = keepBlock(provisions, start, end)
  return written && maskedBlock(written)
}

/** A block of an earlier act where its lines are the same, or the same but for numbers; null where they are not. */
function takenOver(
  known: MaskedBlock,
  provisions: readonly Provision[],
  start: number,
  end: number,
): MaskedBlock | null {
  const { lines } = known.written
  if (sameLines(lines, provisions, start, end)) return known
  if (lines.length !== end - start) return null
  let changed: (readonly Mark[])[] | null = null
  for (let at = 0; at < lines.length; at += 1) {
    const own = marksIn(known, at, provisions[start + at])
    if (!own) return null
    if (own === known.marks[at]) continue
    changed ??= [...known.marks]
    changed[at] = own
  }
  const written = newBlock(provisions, start, end)
  return written && { block: known.block, written, marks: changed ?? known.marks }
}

function marksIn({ block, written, marks }: MaskedBlock, at: number, line: Provision | undefined) {
  const own = marks[at] ?? null
  const before = written.lines[at]
  if (line === before) return own
  return line && before && own && before !== block.lines[at] ? maskedAs(line, before, own) : null
}
