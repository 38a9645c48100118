import type { Project } from '../project'
import type { Id } from '../statute'
import type { Finding, LinkCoverage, MatterCoverage, ProblemCoverage, SolutionCoverage } from './finding'
import type { Verdicts } from './judge-problem'
import type { Fault, SolutionJudgement } from './judge-solution'
import type { RowMap } from './row-map'

export type SolutionRow = SolutionCoverage & {
  readonly judgement: SolutionJudgement
  /** Problems reached through its matters are read off the project; the draft binds it where it looked beyond its own clauses. */
  readonly draftOnly: boolean
  /** The words of its matters and problems, where the judgement used them. */
  readonly context: string | null
}
export type MatterRow = MatterCoverage & { readonly solutions: Verdicts }

/** One pass of the check over a project. The next pass takes over every row that nothing touched. */
export type Pass = {
  readonly project: Project
  readonly solutions: RowMap<SolutionRow>
  readonly matters: RowMap<MatterRow>
  readonly problems: RowMap<ProblemCoverage>
  readonly links: RowMap<LinkCoverage>
}

export const NONE: readonly never[] = []

/** A fault of a row itself. */
export const rowFault = (
  code: Finding['code'],
  severity: Finding['severity'],
  kind: Finding['at']['kind'],
  id: Id,
): Fault => ({ code, severity, at: { kind, id }, role: 'root', params: {} })
