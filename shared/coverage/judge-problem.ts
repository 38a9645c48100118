import type { Problem } from '../lists'
import type { Id } from '../statute'
import type { Fault } from './case'
import type { MatterVerdict, ProblemVerdict, SolutionVerdict, Subject } from './finding'
import { waiverState } from './waiver'

/** How a matter stands as far as the problems above it ask. */
export type MatterStanding = {
  readonly verdict: MatterVerdict
  readonly rootCauses: readonly Subject[]
  /** Whether clauses of one of its solutions contradict each other. */
  readonly contradictory: boolean
}

/** What a solution gives to the matters above it. */
export type SolutionStanding = { readonly verdict: SolutionVerdict; readonly contradictory: boolean }

const NONE: readonly never[] = []
const FULL = { verdict: 'full', rootCauses: NONE, contradictory: false } as const

/** A matter holds as far as its solutions do: `none` when it has none or none of them is addressed at all. */
export function judgeMatter(
  matter: Id,
  solutions: readonly { readonly id: Id }[],
  standings: readonly SolutionStanding[],
): MatterStanding {
  if (solutions.length === 0) {
    return { verdict: 'none', rootCauses: [{ kind: 'matter', id: matter }], contradictory: false }
  }
  const weak = solutions.filter((_, index) => standings[index]?.verdict !== 'addressed')
  if (weak.length === 0) return FULL
  const verdict = standings.every(each => each.verdict === 'not_addressed') ? 'none' : 'partial'
  const contradictory = standings.some(each => each.verdict !== 'addressed' && each.contradictory)
  return { verdict, rootCauses: weak.map(({ id }) => ({ kind: 'solution', id })), contradictory }
}

export type ProblemJudgement = {
  readonly verdict: ProblemVerdict
  readonly rootCauses: readonly Subject[]
  readonly faults: readonly Fault[]
}

/**
 * The verdict of a problem (domain.md §5.2): settled otherwise with a reason, or answered as far as every one of its matters
 * is; `conflict` where clauses of one solution contradict each other. A waiver whose problem reads otherwise now does not hold.
 */
export function judgeProblem(problem: Problem, matters: readonly MatterStanding[]): ProblemJudgement {
  const itself: Subject = { kind: 'problem', id: problem.id }
  const fault = (code: Fault['code']): Fault => ({ code, severity: 'error', at: itself, role: 'root', params: {} })
  switch (waiverState(problem)) {
    case 'holds':
      return { verdict: 'other_means', rootCauses: [], faults: [] }
    case 'no-reason':
      return { verdict: 'none', rootCauses: [itself], faults: [fault('waiver-without-reason')] }
    case 'reopened': {
      const { verdict, rootCauses } = judgeMatters(itself, matters)
      return { verdict, rootCauses, faults: [fault('waiver-reopened')] }
    }
    case null: {
      const judged = judgeMatters(itself, matters)
      return { ...judged, faults: matters.length === 0 ? [fault('problem-without-matter')] : NONE }
    }
  }
}

function judgeMatters(itself: Subject, matters: readonly MatterStanding[]): MatterOrProblem {
  if (matters.length === 0) return { verdict: 'none', rootCauses: [itself] }
  if (matters.every(({ verdict }) => verdict === 'full')) return { verdict: 'full', rootCauses: NONE }
  const partly = matters.some(({ contradictory }) => contradictory) ? 'conflict' : 'partial'
  const verdict = matters.every(each => each.verdict === 'none') ? 'none' : partly
  return { verdict, rootCauses: distinct(matters.flatMap(({ rootCauses }) => rootCauses)) }
}

type MatterOrProblem = Omit<ProblemJudgement, 'faults'>

const distinct = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter((subject, index) => subjects.findIndex(each => each.id === subject.id) === index)
