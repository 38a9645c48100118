import { coverage } from './coverage/coverage'
import type { LinkState, SolutionVerdict } from './coverage/finding'
import { byId, linksBySolution, mattersByProblem, solutionsByMatter } from './coverage/relations'
import { type Standing, standingOfVerdict } from './coverage/standing'
import type { ClauseLink } from './lists'
import { memoRecent } from './memo'
import { outline } from './outline'
import { articleOf } from './place'
import type { Project } from './project'
import type { Id } from './statute'

/** What an article does for a problem: how well the worst of its links carries its solution. */
export type MatrixCell = { readonly article: Id; readonly standing: Standing }

/** For every problem the articles that answer it, in the order of the draft. Computed once for each project value. */
export const matrix: (project: Project) => ReadonlyMap<Id, readonly MatrixCell[]> = memoRecent(project => {
  const act = outline(project.statute)
  const place = (cell: MatrixCell): number => act.byId.get(cell.article)?.index ?? 0
  return new Map(
    project.problems.map(problem => [
      problem.id,
      cellsOf(project, problem.id).toSorted((one, other) => place(one) - place(other)),
    ]),
  )
})

const BADNESS: readonly Standing[] = ['confirmed', 'full', 'other', 'partial', 'conflict', 'none']

function cellsOf(project: Project, problem: Id): readonly MatrixCell[] {
  const act = outline(project.statute)
  const cells = new Map<Id, Standing>()
  for (const link of linksOf(project, problem)) {
    const article = link.place && articleOf(act, link.place.id)?.provision.id
    if (!article) continue
    const standing = standingOf(project, link)
    const known = cells.get(article)
    if (!known || BADNESS.indexOf(standing) > BADNESS.indexOf(known)) cells.set(article, standing)
  }
  return [...cells].map(([article, standing]) => ({ article, standing }))
}

function linksOf(project: Project, problem: Id): readonly ClauseLink[] {
  const matters = mattersByProblem(project.matters).get(problem) ?? []
  const solutions = new Set(
    matters.flatMap(matter => solutionsByMatter(project.solutions).get(matter.id) ?? []).map(row => row.id),
  )
  return [...solutions].flatMap(id => linksBySolution(project.links).get(id) ?? [])
}

function standingOf(project: Project, link: ClauseLink): Standing {
  const judged = coverage(project)
  const state = judged.links.get(link.id)
  if (state?.findings.some(finding => finding.severity === 'error')) return 'none'
  if (!byId(project.solutions).has(link.solution)) return 'none'
  return worse(STATE[state?.state ?? 'broken'], judged.solutions.get(link.solution)?.verdict ?? 'not_addressed')
}

const STATE: Readonly<Record<LinkState, Standing>> = {
  valid: 'confirmed',
  unconfirmed: 'full',
  suspect: 'conflict',
  broken: 'none',
}

function worse(state: Standing, verdict: SolutionVerdict): Standing {
  const own = verdict === 'addressed' ? 'confirmed' : standingOfVerdict(verdict)
  return BADNESS.indexOf(own) > BADNESS.indexOf(state) ? own : state
}
