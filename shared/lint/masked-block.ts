import { memoWithin } from '../memo'
import type { Provision } from '../statute'
import { type Block, blockKeeper } from './block'
import type { MaskedBlock } from './marks'
import { maskedLine } from './masked-line'
import { judged } from './shown'

/** A block with its lines masked: `block` stays the same object while nothing but numbers of citations changes. */
export const maskedBlock: (written: Block) => MaskedBlock = memoWithin(written => {
  const masked = written.lines.map(maskedLine)
  const lines = masked.map(({ line }) => line)
  const isMasked = lines.some((line, at) => line !== written.lines[at])
  const block = (isMasked ? keep(lines, 0, lines.length) : null) ?? written
  return { block, marks: masked.map(({ marks }) => marks) }
})

const keep = blockKeeper()

/**
 * Judges a line by itself, as it is seen with the numbers of its citations masked. It is remembered for as long as the line lives, so
 * that the lines of a long act can be judged ahead, a few at a time.
 */
export const judgeLine = (line: Provision): void => void judged(maskedLine(line).line)
