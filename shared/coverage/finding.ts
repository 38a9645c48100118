import type { TextParams } from '../locales/text'
import type { Id } from '../statute'

/** Every kind of fault the check of the three lists knows (cli.md); texts are in locales/check.ts. */
export const FINDING_CODES = [
  'problem-without-matter',
  'matter-without-problem',
  'matter-without-solution',
  'solution-without-matter',
  'solution-without-clause',
  'clause-missing',
  'clause-off-topic',
  'clause-doubtful',
  'clause-soft',
  'number-mismatch',
  'actor-missing',
  'liability-missing',
  'liability-mismatch',
  'delegation-incomplete',
  'link-suspect',
  'link-unconfirmed',
  'waiver-without-reason',
  'waiver-reopened',
  'duplicate-id',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/** `error` lowers a verdict or blocks the gate, `warning` should be mended, `hint` is for a person to look at. */
export type Severity = 'error' | 'warning' | 'hint'

/** Something in the lists, or an article of the draft, that a finding or a path names. */
export type Subject = {
  readonly kind: 'problem' | 'matter' | 'solution' | 'link' | 'provision'
  readonly id: Id
}

/** One fault. Plain data: what can be done about it is computed by `repairsOf` when it is asked for. */
export type Finding = {
  readonly code: FindingCode
  readonly severity: Severity
  readonly at: Subject
  /** A consequence goes away with the root gap it comes from. */
  readonly role: 'root' | 'consequence'
  /** One way from a problem down to the place of the fault, both included; starts lower where nothing is above. */
  readonly path: readonly Subject[]
  /** Words for the message `check.<code>`. */
  readonly params: TextParams
}

/** The `reason` of a number that two clauses of one solution contradict each other in. */
export const CONTRADICTION = 'contradiction'

/** `conflict` (待核): something holds, but two clauses that carry one solution contradict each other. */
export type ProblemVerdict = 'full' | 'partial' | 'none' | 'other_means' | 'conflict'
export type MatterVerdict = 'full' | 'partial' | 'none'
export type SolutionVerdict = 'addressed' | 'partial' | 'not_addressed'
/** `valid`: confirmed as both ends read now · `suspect`: an end changed since · `broken`: the place is gone. */
export type LinkState = 'valid' | 'unconfirmed' | 'suspect' | 'broken'

/** Drafting is never blocked by `relaxed`; `strict` is the gate before committee review and wants every link confirmed. */
export type Mode = 'relaxed' | 'strict'

export type ProblemCoverage = {
  readonly verdict: ProblemVerdict
  /** The weak solutions, the matters without solution, or the problem itself. */
  readonly rootCauses: readonly Subject[]
  readonly findings: readonly Finding[]
}
export type MatterCoverage = { readonly verdict: MatterVerdict; readonly findings: readonly Finding[] }
export type SolutionCoverage = { readonly verdict: SolutionVerdict; readonly findings: readonly Finding[] }
export type LinkCoverage = { readonly state: LinkState; readonly findings: readonly Finding[] }

export type Totals = {
  readonly problems: Readonly<Record<ProblemVerdict, number>>
  readonly solutions: Readonly<Record<SolutionVerdict, number>>
  readonly links: Readonly<Record<LinkState, number>>
  /** How many different things are the root cause of a problem that is not answered in full. */
  readonly rootGaps: number
}

/** The one answer that screen, reports, JSON and exit code are renderings of. Maps are by id and in the order of the lists. */
export type Coverage = {
  readonly mode: Mode
  readonly problems: ReadonlyMap<Id, ProblemCoverage>
  readonly matters: ReadonlyMap<Id, MatterCoverage>
  readonly solutions: ReadonlyMap<Id, SolutionCoverage>
  readonly links: ReadonlyMap<Id, LinkCoverage>
  readonly findings: readonly Finding[]
  /** For each article that answers problems, their ids. */
  readonly answers: ReadonlyMap<Id, readonly Id[]>
  /** Articles in force that answer no listed problem and are no framework article, in order. */
  readonly unanswering: readonly Id[]
  readonly totals: Totals
}
