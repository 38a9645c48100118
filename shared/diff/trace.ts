import { coverage } from '../coverage/coverage'
import type { ProblemVerdict } from '../coverage/finding'
import type { Project } from '../project'
import type { Id } from '../statute'

/** What became of the answers to the problems between two versions of a project; ids are those of its rows and articles. */
export type TraceComparison = {
  /** Problems whose verdict changed; null where a version does not have the problem. */
  readonly problems: readonly {
    readonly id: Id
    readonly before: ProblemVerdict | null
    readonly after: ProblemVerdict | null
  }[]
  /** Links that were in order before and whose ends have changed since. */
  readonly suspect: readonly Id[]
  /** Links that were in order before and whose clause is gone. */
  readonly broken: readonly Id[]
  /** Articles that answered a problem before and answer none now. */
  readonly idle: readonly Id[]
}

/** Compares how two versions of one project answer its problems. */
export function compareTraces(before: Project, after: Project): TraceComparison {
  const [was, is] = [coverage(before), coverage(after)]
  const problems = [...new Set([...was.problems.keys(), ...is.problems.keys()])].map(id => ({
    id,
    before: was.problems.get(id)?.verdict ?? null,
    after: is.problems.get(id)?.verdict ?? null,
  }))
  const now = (state: 'suspect' | 'broken') =>
    [...is.links].flatMap(([id, link]) =>
      link.state === state && was.links.has(id) && was.links.get(id)?.state !== state ? [id] : [],
    )
  return {
    problems: problems.filter(each => each.before !== each.after),
    suspect: now('suspect'),
    broken: now('broken'),
    idle: is.unanswering.filter(id => was.answers.has(id)),
  }
}
