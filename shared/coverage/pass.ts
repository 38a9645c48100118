import type { Project } from '../project'
import type { Id } from '../statute'
import type { Fault } from './case'
import type { Clause } from './clause'
import type {
  Finding,
  LinkCoverage,
  LinkState,
  MatterCoverage,
  ProblemCoverage,
  SolutionCoverage,
  Subject,
} from './finding'
import type { RowMap } from './row-map'
import type { AllTies } from './ties'

export type SolutionRow = SolutionCoverage & {
  readonly states: readonly LinkState[]
  /** The clauses its links point at, and those of them that carry it. */
  readonly clauses: readonly Clause[]
  readonly carrying: readonly Clause[]
  readonly contradictory: boolean
  /** What of the draft beyond its own clauses it was judged by: nothing, the numbers of provisions, or all words. */
  readonly boundTo: 'clauses' | 'numbers' | 'words'
  /** The words of its matters and problems, where the judgement used them. */
  readonly context: string | null
}
export type MatterRow = MatterCoverage & {
  /** What keeps it from being answered in full: its weak solutions, or itself when it has none. */
  readonly rootCauses: readonly Subject[]
  readonly contradictory: boolean
}

/** One pass of the check over a project. The next pass takes over every row that nothing touched. */
export type Pass = {
  readonly project: Project
  readonly ties: AllTies
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
