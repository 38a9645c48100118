import type { Problem } from '../lists'
import type { Id } from '../statute'
import type { MatterVerdict, ProblemVerdict, SolutionVerdict, Subject } from './finding'
import type { Fault } from './judge-solution'
import { waiverState } from './waiver'

/** Solutions by id with their verdicts. */
export type Verdicts = readonly (readonly [Id, SolutionVerdict])[]

/** A matter holds as far as its solutions do: `none` when it has none or none of them is addressed at all. */
export function judgeMatter(solutions: Verdicts): MatterVerdict {
  if (solutions.every(([, verdict]) => verdict === 'not_addressed')) return 'none'
  return solutions.every(([, verdict]) => verdict === 'addressed') ? 'full' : 'partial'
}

type MatterBelow = {
  readonly id: Id
  readonly row: { readonly verdict: MatterVerdict; readonly solutions: Verdicts }
}

export type ProblemJudgement = {
  readonly verdict: ProblemVerdict
  readonly rootCauses: readonly Subject[]
  readonly faults: readonly Fault[]
}

/**
 * The verdict of a problem (domain.md §5.2): settled otherwise with a reason, or answered as far as every one of its matters
 * is. A waiver whose problem reads otherwise now does not hold.
 */
export function judgeProblem(problem: Problem, matters: readonly MatterBelow[]): ProblemJudgement {
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
      return { ...judged, faults: matters.length === 0 ? [fault('problem-without-matter')] : [] }
    }
  }
}

const FULL = { verdict: 'full', rootCauses: [] } as const

function judgeMatters(itself: Subject, matters: readonly MatterBelow[]): Omit<ProblemJudgement, 'faults'> {
  if (matters.length === 0) return { verdict: 'none', rootCauses: [itself] }
  if (matters.every(({ row }) => row.verdict === 'full')) return FULL
  const verdict = matters.every(({ row }) => row.verdict === 'none') ? 'none' : 'partial'
  return { verdict, rootCauses: distinct(matters.flatMap(rootsOf)) }
}

function rootsOf({ id, row }: MatterBelow): readonly Subject[] {
  if (row.solutions.length === 0) return [{ kind: 'matter', id }]
  return row.solutions.flatMap(([solution, verdict]) =>
    verdict === 'addressed' ? [] : [{ kind: 'solution' as const, id: solution }],
  )
}

const distinct = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter((subject, index) => subjects.findIndex(each => each.id === subject.id) === index)
