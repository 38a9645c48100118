import { type CityBodies, cityBodies } from '../city-bodies'
import type { ClauseLink, Solution } from '../lists'
import { type Outline, outline } from '../outline'
import type { Project } from '../project'
import type { Id, Statute } from '../statute'
import { solutionWording } from '../wording'
import type { Fault } from './case'
import { changedArticles } from './changed-articles'
import { changedPairs, holdsAny } from './changed-pairs'
import { type Clause, clauseOf } from './clause'
import { type Corpus, corpusOf } from './corpus'
import { CONTRADICTION, type Mode } from './finding'
import { judgeSolution } from './judge-solution'
import { NONE, type Pass, rowFault, type SolutionRow } from './pass'
import { withPathBelow } from './path'
import { contextOf } from './solution-context'
import { type AllTies, tiedTo } from './ties'

/** Every solution judged, in the order of the list; rows of the pass before where nothing they were made of has changed. */
export function solutionRows(project: Project, ties: AllTies, before: Pass | null, mode: Mode): readonly SolutionRow[] {
  const untouched = before && stillGood(project, before)
  const scene = sceneOf(project, mode)
  return project.solutions.map(
    (solution, index) =>
      untouched?.(solution, index) ??
      judgeRow(scene, solution, tiedTo(ties.links, index, project.links), ties.solutions.tied[index] === 1),
  )
}

type Scene = {
  readonly project: Project
  readonly mode: Mode
  readonly act: Outline
  readonly bodies: CityBodies | null
  /** The draft and the lists beyond one solution, and what a judgement asked of them. */
  readonly corpus: () => Corpus
  readonly context: (solution: Solution) => string
  readonly asked: { corpus: boolean; context: string | null }
}

function sceneOf(project: Project, mode: Mode): Scene {
  const asked: Scene['asked'] = { corpus: false, context: null }
  return {
    project,
    mode,
    act: outline(project.statute),
    bodies: cityBodies(project.settings.actors),
    corpus: () => {
      asked.corpus = true
      return corpusOf(project.statute)
    },
    context: solution => {
      asked.context ??= contextOf(project, solution)
      return asked.context
    },
    asked,
  }
}

/** Gives the row of the pass before when it still holds for a solution. */
function stillGood(project: Project, before: Pass): (solution: Solution, index: number) => SolutionRow | null {
  const was = before.project
  const rows = before.solutions.rows
  const reworded = draftChanges(was.statute, project.statute)
  const relinked = changedLinks(was.links, project.links)
  const sameAbove = was.matters === project.matters && was.problems === project.problems
  return (solution, index) => {
    if (was.solutions[index] !== solution) return null
    const row = rows[index]
    if (!row || relinked?.has(solution.id) || reworded?.(row, solution)) return null
    if (sameAbove) return row
    if (row.findings.length > 0 && was.matters !== project.matters) return null
    return row.context === null || row.context === contextOf(project, solution) ? row : null
  }
}

/** Tells whether a row may be judged otherwise in another draft; null when the drafts are the same. */
function draftChanges(was: Statute, is: Statute): ((row: SolutionRow, solution: Solution) => boolean) | null {
  const articles = changedArticles(was, is)
  if (articles.size === 0) return null
  const pairs = changedPairs(was, is, articles)
  return (row, solution) => {
    if (row.clauses.some(({ article }) => articles.has(article.provision.id))) return true
    if (row.boundTo === 'clauses') return false
    return pairs === null || (row.boundTo === 'words' && holdsAny(wordsAskedFor(row, solution), pairs))
  }
}

/** All words by which a row was compared with the draft. */
const wordsAskedFor = ({ context, clauses }: SolutionRow, solution: Solution): string =>
  [solutionWording(solution), context ?? '', ...clauses.map(({ whole }) => whole)].join('\n')

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

function judgeRow(scene: Scene, solution: Solution, links: readonly ClauseLink[], tied: boolean): SolutionRow {
  const { act, mode, bodies, asked, corpus, context } = scene
  const clauses = clausesOf(act, links)
  asked.corpus = false
  asked.context = null
  const { verdict, faults, states, carrying } = judgeSolution({
    act,
    solution,
    links,
    clauses,
    corpus,
    context,
    bodies,
    mode,
  })
  const all = tied ? faults : [matterless(solution.id), ...faults]
  // Faults name places by number, and liability is read off the numbers of articles.
  const numbered = all.length > 0 || links.length !== clauses.length || hasLiability(links)
  return {
    verdict,
    findings: all.length === 0 ? NONE : withPaths(scene.project, solution, links, all),
    states,
    clauses,
    carrying,
    contradictory: all.length > 0 && all.some(({ params }) => params.reason === CONTRADICTION),
    boundTo: asked.corpus ? 'words' : numbered ? 'numbers' : 'clauses',
    context: asked.context,
  }
}

const withPaths = (project: Project, solution: Solution, links: readonly ClauseLink[], faults: readonly Fault[]) =>
  faults.map(fault => withPathBelow(project, solution, links, fault))

const matterless = (id: Id): Fault => rowFault('solution-without-matter', 'warning', 'solution', id)

function clausesOf(act: Outline, links: readonly ClauseLink[]): readonly Clause[] {
  const [only] = links
  if (!only) return NONE
  if (links.length > 1) return links.flatMap(link => clauseOf(act, link) ?? [])
  const clause = clauseOf(act, only)
  return clause ? [clause] : NONE
}

const hasLiability = (links: readonly ClauseLink[]): boolean => links.some(({ role }) => role === 'liability')
