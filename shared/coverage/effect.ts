import type { Project } from '../project'
import type { Id } from '../statute'
import { coverage } from './coverage'
import type { LinkState, Mode, ProblemVerdict, SolutionVerdict } from './finding'

/** A problem whose verdict an edit changes. */
export type VerdictChange = { readonly problem: Id; readonly from: ProblemVerdict; readonly to: ProblemVerdict }

/** What an edit does to coverage; shown before anything is deleted, moved, merged or split. */
export type CoverageEffect = {
  readonly loses: readonly VerdictChange[]
  readonly gains: readonly VerdictChange[]
  /** Solutions that are addressed less than before. */
  readonly weaker: readonly { readonly solution: Id; readonly from: SolutionVerdict; readonly to: SolutionVerdict }[]
  /** Links that break or become suspect. */
  readonly links: readonly { readonly link: Id; readonly to: LinkState }[]
  /** Articles that answered a problem before and answer none after. */
  readonly idle: readonly Id[]
  readonly isNone: boolean
}

const PROBLEM: Readonly<Record<ProblemVerdict, number>> = { full: 3, other_means: 3, partial: 2, conflict: 1, none: 0 }
const SOLUTION: Readonly<Record<SolutionVerdict, number>> = { addressed: 2, partial: 1, not_addressed: 0 }
const LINK: Readonly<Record<LinkState, number>> = { valid: 2, unconfirmed: 2, suspect: 1, broken: 0 }

/** Which problems gain or lose cover when `before` becomes `after`. Rows that an edit deletes or adds are no change of a verdict. */
export function coverageEffect(before: Project, after: Project, mode: Mode = 'relaxed'): CoverageEffect {
  const [was, is] = [coverage(before, mode), coverage(after, mode)]
  const { loses, gains } = problemChanges(before, after, mode)
  const weaker = changes(was.solutions, is.solutions, ({ verdict }) => verdict)
    .filter(({ from, to }) => SOLUTION[to] < SOLUTION[from])
    .map(({ id, from, to }) => ({ solution: id, from, to }))
  const links = changes(was.links, is.links, ({ state }) => state)
    .filter(({ from, to }) => LINK[to] < LINK[from])
    .map(({ id, to }) => ({ link: id, to }))
  const idle = is.unanswering.filter(id => was.answers.has(id))
  const all = [loses, gains, weaker, links, idle]
  return { loses, gains, weaker, links, idle, isNone: all.every(each => each.length === 0) }
}

/** The problems alone, in the order of the list: asked at keystrokes that change the structure, so it looks at nothing else. */
export function problemChanges(
  before: Project,
  after: Project,
  mode: Mode = 'relaxed',
): Pick<CoverageEffect, 'loses' | 'gains'> {
  if (before === after) return { loses: [], gains: [] }
  const [was, is] = [coverage(before, mode), coverage(after, mode)]
  const verdicts = changes(was.problems, is.problems, ({ verdict }) => verdict)
  const problems = verdicts.map(({ id, from, to }) => ({ problem: id, from, to }))
  return {
    loses: problems.filter(({ from, to }) => PROBLEM[to] < PROBLEM[from]),
    gains: problems.filter(({ from, to }) => PROBLEM[to] > PROBLEM[from]),
  }
}

function changes<Row, Value>(
  was: ReadonlyMap<Id, Row>,
  is: ReadonlyMap<Id, Row>,
  read: (row: Row) => Value,
): readonly { readonly id: Id; readonly from: Value; readonly to: Value }[] {
  const found: { id: Id; from: Value; to: Value }[] = []
  for (const [id, before] of was) {
    const after = is.get(id)
    if (after === undefined || after === before) continue
    const [from, to] = [read(before), read(after)]
    if (from !== to) found.push({ id, from, to })
  }
  return found
}
