import { memoRecent } from '../memo'
import { outline } from '../outline'
import { articleOf } from '../place'
import type { Project } from '../project'
import type { Id } from '../statute'
import { coverage } from './coverage'
import type { SolutionVerdict } from './finding'

/** What stands in the margin beside a clause: the worst verdict of the solutions it carries, and how many problems are behind them. */
export type ClauseMark = { readonly verdict: 'full' | 'partial' | 'none'; readonly problems: readonly Id[] }

const VERDICT: Readonly<Record<SolutionVerdict, ClauseMark['verdict']>> = {
  addressed: 'full',
  partial: 'partial',
  not_addressed: 'none',
}
const BADNESS: Readonly<Record<ClauseMark['verdict'], number>> = { full: 0, partial: 1, none: 2 }

/** The mark of every provision that a clause link points at. Computed once for each project value. */
export const clauseMarks: (project: Project) => ReadonlyMap<Id, ClauseMark> = memoRecent(project => {
  const { solutions } = coverage(project)
  const rows = new Map(project.solutions.map(solution => [solution.id, solution]))
  const matters = new Map(project.matters.map(matter => [matter.id, matter]))
  const { byId } = outline(project.statute)
  const marks = new Map<Id, ClauseMark>()
  for (const { place, solution } of project.links) {
    const row = rows.get(solution)
    if (!place || !row || !byId.has(place.id)) continue
    const problems = row.matters.flatMap(id => matters.get(id)?.problems ?? [])
    const verdict = VERDICT[solutions.get(solution)?.verdict ?? 'not_addressed']
    marks.set(place.id, worse(marks.get(place.id), { verdict, problems }))
  }
  return marks
})

/** The marks of whole articles: the worst of their own line and all below it. */
export const articleMarks: (project: Project) => ReadonlyMap<Id, ClauseMark> = memoRecent(project => {
  const act = outline(project.statute)
  const marks = new Map<Id, ClauseMark>()
  for (const [id, mark] of clauseMarks(project)) {
    const article = articleOf(act, id)?.provision.id
    if (article !== undefined) marks.set(article, worse(marks.get(article), mark))
  }
  return marks
})

function worse(one: ClauseMark | undefined, other: ClauseMark): ClauseMark {
  if (!one) return { ...other, problems: [...new Set(other.problems)] }
  const verdict = BADNESS[one.verdict] >= BADNESS[other.verdict] ? one.verdict : other.verdict
  return { verdict, problems: [...new Set([...one.problems, ...other.problems])] }
}
