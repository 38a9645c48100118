import { memoRecent } from '../memo'
import type { Provision, Statute } from '../statute'
import { type Act, newAct } from './act'
import { endOfBlock, keepBlock } from './block'
import type { Mark, Marks, MaskedBlock } from './marks'
import { maskedBlock } from './masked-block'
import { maskedAs } from './masked-line'

/**
 * The act of a statute with the numbers of its citations masked, as the rules look at it. The blocks of the act asked about last are taken
 * over, also where only numbers changed in their citations.
 */
export const maskedActOf: (statute: Statute) => Act = memoRecent((statute, recent) => {
  const { provisions } = statute
  const before = recent[0]?.result
  const masked: MaskedBlock[] = []
  let next = 0
  for (let start = 0; start < provisions.length; ) {
    const at = before ? positionOf(provisions[start], before, next) : -1
    const known = before && at >= 0 ? blockAt(before, at) : null
    if (known) next = at + 1
    const end = endOfBlock(provisions, known ? lastKnown(known, provisions, start) : start)
    const block = (known && takenOver(known, provisions, start, end)) ?? firstMasked(provisions, start, end)
    if (block) masked.push(block)
    start = end
  }
  return newAct(statute, masked)
})

/** How far ahead a block is looked for among those before, where some were deleted. */
const AHEAD = 3

function positionOf(head: Provision | undefined, { statute, masked, starts }: Act, from: number): number {
  for (let at = from; at <= from + AHEAD && at < masked.length; at += 1) {
    const was = statute.provisions[starts[at] ?? -1]
    if (was === head || was?.id === head?.id) return at
  }
  return -1
}

/** A block of an earlier act, and where its lines stand in that act's statute as they are written. */
type Known = { readonly masked: MaskedBlock; readonly provisions: readonly Provision[]; readonly start: number }

function blockAt({ statute: { provisions }, masked, starts }: Act, at: number): Known | null {
  const block = masked[at]
  return block ? { masked: block, provisions, start: starts[at] ?? 0 } : null
}

/** How far the lines of a block go on as they did in an earlier act; none of those begins another block. */
function lastKnown(
  { masked: { block }, provisions: were, start: from }: Known,
  lines: readonly Provision[],
  start: number,
): number {
  let at = 1
  while (at < block.lines.length && lines[start + at] === were[from + at]) at += 1
  return start + at - 1
}

/** A block of an earlier act where its lines are the same, or the same but for numbers; null where they are not. */
function takenOver(known: Known, provisions: readonly Provision[], start: number, end: number): MaskedBlock | null {
  const { block, marks } = known.masked
  if (block.lines.length !== end - start) return null
  let changed: (readonly Mark[])[] | null = null
  for (let at = 0; at < marks.length; at += 1) {
    const [line, was] = [provisions[start + at], known.provisions[known.start + at]]
    if (line === was) continue
    const own = line && was && was !== block.lines[at] ? maskedAs(line, was, marks[at] ?? NO_MARKS) : null
    if (!own) return null
    if (own === marks[at]) continue
    changed ??= [...marks]
    changed[at] = own
  }
  return changed ? { block, marks: changed } : known.masked
}

const NO_MARKS: Marks[number] = []

function firstMasked(provisions: readonly Provision[], start: number, end: number): MaskedBlock | null {
  const written = keepBlock(provisions, start, end)
  return written && maskedBlock(written)
}
