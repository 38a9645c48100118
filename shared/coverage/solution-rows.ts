import type { ClauseLink, Matter, Problem, Solution } from '../lists'
import { type Outline, outline } from '../outline'
import type { Project } from '../project'
import type { Id } from '../statute'
import { changedArticles } from './changed-articles'
import { clauseOf } from './clause'
import { corpusOf } from './corpus'
import type { Mode } from './finding'
import { judgeSolution } from './judge-solution'
import { NONE, type Pass, rowFault, type SolutionRow } from './pass'
import { withPath } from './path'
import { byId, linksBySolution } from './relations'
import { contextOf } from './solution-context'

/** Every solution judged, in the order of the list; rows of the pass before where nothing they were made of has changed. */
export function solutionRows(project: Project, before: Pass | null, mode: Mode): readonly SolutionRow[] {
  const untouched = before && stillGood(project, before)
  const scene: Scene = {
    project,
    mode,
    act: outline(project.statute),
    links: linksBySolution(project.links),
    matters: byId(project.matters),
    problems: byId(project.problems),
  }
  return project.solutions.map((solution, index) => untouched?.(solution, index) ?? judgeRow(scene, solution))
}

type Scene = {
  readonly project: Project
  readonly mode: Mode
  readonly act: Outline
  readonly links: ReadonlyMap<Id, readonly ClauseLink[]>
  readonly matters: ReadonlyMap<Id, Matter>
  readonly problems: ReadonlyMap<Id, Problem>
}

/** Gives the row of the pass before when it still holds for a solution. */
function stillGood(project: Project, before: Pass): (solution: Solution, index: number) => SolutionRow | null {
  const was = before.project
  const rows = before.solutions.rows
  const articles = changedArticles(was.statute, project.statute)
  const relinked = changedLinks(was.links, project.links)
  const sameAbove = was.matters === project.matters && was.problems === project.problems
  return (solution, index) => {
    if (was.solutions[index] !== solution) return null
    const row = rows[index]
    if (!row || relinked?.has(solution.id)) return null
    if (articles.size > 0 && (row.draftOnly || touches(row, articles))) return null
    if (sameAbove) return row
    if (row.findings.length > 0 && was.matters !== project.matters) return null
    return row.context === null || row.context === contextOf(project, solution) ? row : null
  }
}

const touches = (row: SolutionRow, articles: ReadonlySet<Id>): boolean =>
  row.judgement.carrying.some(({ article }) => articles.has(article.provision.id))

/** The solutions whose links differ; null when none do. */
function changedLinks(was: readonly ClauseLink[], is: readonly ClauseLink[]): ReadonlySet<Id> | null {
  if (was === is) return null
  const changed = new Set<Id>()
  const kept = was.length === is.length ? null : new Set(is)
  const old = kept ? new Set(was) : null
  if (kept && old) {
    for (const link of was) if (!kept.has(link)) changed.add(link.solution)
    for (const link of is) if (!old.has(link)) changed.add(link.solution)
    return changed
  }
  is.forEach((link, index) => {
    const before = was[index]
    if (before === link) return
    changed.add(link.solution)
    if (before) changed.add(before.solution)
  })
  return changed
}

function judgeRow(scene: Scene, solution: Solution): SolutionRow {
  const { project, act, mode } = scene
  let asked = false
  let context: string | null = null
  const links = scene.links.get(solution.id) ?? NONE
  const clauses = links.flatMap(link => clauseOf(act, link) ?? [])
  const judgement = judgeSolution({
    act,
    solution,
    links,
    clauses,
    corpus: () => {
      asked = true
      return corpusOf(project.statute)
    },
    context: () => {
      context ??= contextOf(project, solution)
      return context
    },
    mode,
  })
  const tied = solution.matters.some(id => scene.matters.has(id))
  const own = tied ? NONE : [rowFault('solution-without-matter', 'warning', 'solution', solution.id)]
  const faults = judgement.faults.length + own.length === 0 ? NONE : [...own, ...judgement.faults]
  return {
    verdict: judgement.verdict,
    findings: faults.length === 0 ? NONE : faults.map(fault => withPath(project, fault)),
    judgement,
    // Faults name places by number, and liability is read off the numbers of articles.
    draftOnly: asked || faults.length > 0 || links.length !== clauses.length || links.some(isLiability),
    context,
  }
}

const isLiability = ({ role }: ClauseLink): boolean => role === 'liability'
