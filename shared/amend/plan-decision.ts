import type { Id, Statute } from '../statute'
import { amendedAct, articlesInPlace, workOn } from './apply-decision'
import { carryOut, type Work } from './carry-out'
import { type FaultReason, InstructionFault } from './instruction-fault'
import type { Operation } from './operation'
import { operationPlace, placeWords } from './operation-place'
import { type ReadInstruction, readInstructions } from './read-decision'

/** One instruction of a decision and whether it can be carried out on the act. */
export type PlannedInstruction = {
  /** Line of the decision, from 1. */
  readonly line: number
  readonly words: string
  readonly operations: readonly Operation[]
  /** Why it cannot be carried out, with the place or the words in question; null when it can. */
  readonly fault: { readonly reason: FaultReason; readonly words: string } | null
}

export type DecisionPlan = {
  /** The act the decision says it amends, without 《》; empty when it names none. */
  readonly title: string
  readonly instructions: readonly PlannedInstruction[]
  /** The act with all that can be carried out; null when nothing can. */
  readonly amended: Statute | null
}

/**
 * Tries the lines of a decision on an act: every instruction is carried out as a whole or not at all, and those that cannot be
 * are given with the reason. Changes nothing itself.
 */
export function planDecision(act: Statute, lines: readonly string[], newId: () => Id): DecisionPlan {
  const { title, instructions: read } = readInstructions(lines)
  let instructions = read.map(each => ({ ...each, fault: each.fault ?? otherAct(each, act, read) }))
  for (;;) {
    const tried = attempt(act, instructions, newId)
    const unplaced = new Set(articlesInPlace(tried.work).unplaced)
    instructions = tried.instructions.map((each, index) =>
      unplaced.has(index) && each.fault === null ? { ...each, fault: notFree(each) } : each,
    )
    if (unplaced.size > 0) continue
    const operations = instructions.flatMap(each => (each.fault ? [] : each.operations))
    const planned = instructions.map(({ line, words, operations: each, fault }) => ({
      line,
      words,
      operations: each,
      fault,
    }))
    return {
      title,
      instructions: planned,
      amended: operations.length === 0 ? null : amendedAct(act, tried.work, operations, newId),
    }
  }
}

type Tried = ReadInstruction

/** Where a decision amends several acts, the instructions on the others are left alone. */
function otherAct(each: ReadInstruction, act: Statute, all: readonly ReadInstruction[]): ReadInstruction['fault'] {
  const named = new Set(all.map(instruction => instruction.act))
  if (named.size < 2 || each.act === '' || each.act === act.title) return null
  return { reason: 'other-act', words: each.act }
}

function attempt(
  act: Statute,
  instructions: readonly Tried[],
  newId: () => Id,
): { readonly work: Work; readonly instructions: readonly Tried[] } {
  let work = workOn(act)
  const tried = instructions.map((each, by) => {
    if (each.fault) return each
    try {
      work = each.operations.reduce((done, operation) => carryOut(done, operation, by, newId), work)
      return each
    } catch (error) {
      if (!(error instanceof InstructionFault)) throw error
      return { ...each, fault: { reason: error.reason, words: error.words } }
    }
  })
  return { work, instructions: tried }
}

/** The number an instruction asks for is taken, or the amended act does not reach that far. */
function notFree({ operations }: Tried): NonNullable<Tried['fault']> {
  return { reason: 'number-not-free', words: operations.map(numberAsked).find(words => words !== '') ?? '' }
}

function numberAsked(operation: Operation): string {
  if (operation.kind === 'revise') return operation.as.join('、')
  if (operation.kind === 'insert') return operation.as
  if (operation.kind === 'insert-paragraph' || operation.kind === 'insert-item') return operationPlace(operation)
  if (operation.kind === 'revise-paragraph') return placeWords(operation.article, operation.as ?? null, null)
  if (operation.kind === 'revise-item')
    return placeWords(operation.article, operation.paragraph, operation.as ?? operation.item)
  return ''
}
