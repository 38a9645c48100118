import { readClauses } from './clauses'
import type { FaultReason } from './instruction-fault'
import { instructionsOf } from './instructions'
import { NOWHERE } from './named-places'
import type { Operation } from './operation'
import { maskQuotations } from './quotations'

/** What could not be read in a decision: its line from 1, and the words. */
export type DecisionFault = { readonly line: number; readonly text: string }

/** An instruction of a decision as it was read. */
export type ReadInstruction = {
  readonly line: number
  readonly words: string
  /** The act it amends where the decision names one, without 《》. */
  readonly act: string
  /** What it says is to be done; none when a part of it was not understood. */
  readonly operations: readonly Operation[]
  readonly fault: { readonly reason: FaultReason; readonly words: string } | null
}

/** Reads the lines of a decision to amend: the act it amends, and every instruction with its operations or what was not understood. */
export function readInstructions(lines: readonly string[]): {
  readonly title: string
  readonly instructions: readonly ReadInstruction[]
} {
  const instructions: ReadInstruction[] = []
  const title = lines.map(line => OF_ACT.exec(line)?.[1]).find(name => name !== undefined) ?? ''
  let act = title
  let place = NOWHERE
  for (const { line, text, goesOn } of instructionsOf(lines)) {
    const named = POINT_ON_ACT.exec(text)?.[1]
    act = named ?? act
    if (named !== undefined || POINT_ON_WORDS.test(text)) continue
    const read = readClauses(maskQuotations(text), goesOn ? place : NOWHERE)
    place = read.place
    const fault = read.rest === '' ? null : { reason: 'not-understood' as const, words: read.rest }
    instructions.push({ line, words: text, act, operations: fault ? [] : read.operations, fault })
  }
  return { title, instructions }
}

/** The heading of a decision, and the sentence that begins it. */
const OF_ACT = /(?:关于修改|决定对|决定修改|对)《([^》]+)》/
/** A point that only says which of several acts its instructions amend. */
const POINT_ON_ACT = /^(?:对)?《([^》]+)》(?:作出?(?:如下|以下)?修改)?[：。]?$/
/** A point that only heads the small changes below it. */
const POINT_ON_WORDS =
  /^(?:另外，?)?对(?:部分|个别|有关)(?:条款|条文)?的?(?:文字|词句|表述|条款)?作(?:出|了)?(?:如下|以下|相应)?(?:文字)?(?:修改|调整)[：。]?$/

/**
 * Reads the lines of a decision to amend into operations: every instruction with what it quotes. Lines before the first instruction and
 * after the last are the decision's frame. What is not understood is given back as faults.
 */
export function readDecision(lines: readonly string[]): {
  readonly operations: readonly Operation[]
  readonly faults: readonly DecisionFault[]
} {
  const { instructions } = readInstructions(lines)
  return {
    operations: instructions.flatMap(each => each.operations),
    faults: instructions.flatMap(({ line, fault }) => (fault ? [{ line, text: fault.words }] : [])),
  }
}
