import type { Project } from '../project'
import type { Id } from '../statute'
import type { Fault } from './case'
import type { LinkCoverage, LinkState, ProblemCoverage } from './finding'
import { judgeMatter, judgeProblem } from './judge-problem'
import { type MatterRow, NONE, type Pass, rowFault, type SolutionRow } from './pass'
import { withPath } from './path'
import { sameIds } from './positions'
import type { RowMap } from './row-map'
import { type AllTies, allTied, tiedTo } from './ties'
import { waiverState } from './waiver'

/** Every matter judged by its solutions. */
export function matterRows(
  project: Project,
  ties: AllTies,
  solutions: RowMap<SolutionRow>,
  before: Pass | null,
): readonly MatterRow[] {
  const dirty = before && dirtyMatters(project, solutions, before)
  if (before && dirty?.size === 0 && project.matters === before.project.matters) return before.matters.rows
  const addressed = (solution: number) => solutions.rows[solution]?.verdict === 'addressed'
  return project.matters.map((matter, index) => {
    const row = before?.matters.rows[index]
    if (row && dirty && before?.project.matters[index] === matter && !dirty.has(matter.id)) return row
    const answers = ties.matters.tied[index] === 1
    if (answers && allTied(ties.solutions, index, addressed)) return FAULTLESS_MATTER
    return weakMatter(project, ties, solutions, index, answers)
  })
}

function weakMatter(
  project: Project,
  ties: AllTies,
  solutions: RowMap<SolutionRow>,
  index: number,
  answers: boolean,
): MatterRow {
  const { id = '' } = project.matters[index] ?? {}
  const below = tiedTo(ties.solutions, index, project.solutions)
  const judged = judgeMatter(id, below, tiedTo(ties.solutions, index, solutions.rows))
  const faults: Fault[] = []
  if (!answers) faults.push(rowFault('matter-without-problem', 'warning', 'matter', id))
  if (below.length === 0) faults.push(rowFault('matter-without-solution', 'error', 'matter', id))
  const findings = faults.length === 0 ? NONE : faults.map(fault => withPath(project, fault))
  return { verdict: judged.verdict, findings, rootCauses: judged.rootCauses, contradictory: judged.contradictory }
}

const FAULTLESS_MATTER: MatterRow = { verdict: 'full', findings: NONE, rootCauses: NONE, contradictory: false }
const FAULTLESS_PROBLEM: ProblemCoverage = { verdict: 'full', findings: NONE, rootCauses: NONE }

/** The matters of solutions that were judged otherwise or tied otherwise; null when all must be judged again. */
function dirtyMatters(project: Project, solutions: RowMap<SolutionRow>, before: Pass): ReadonlySet<Id> | null {
  const was = before.project.solutions
  if (!sameIds(project.solutions, was) || !sameIds(project.problems, before.project.problems)) return null
  const dirty = new Set<Id>()
  if (solutions === before.solutions) return dirty
  project.solutions.forEach((solution, index) => {
    const then = before.solutions.rows[index]
    const now = solutions.rows[index]
    const same = then === now || (then?.verdict === now?.verdict && then?.contradictory === now?.contradictory)
    if (was[index] === solution && same) return
    for (const id of solution.matters) dirty.add(id)
    for (const id of was[index]?.matters ?? NONE) dirty.add(id)
  })
  return dirty
}

/** Every problem judged by its matters. */
export function problemRows(
  project: Project,
  ties: AllTies,
  matters: RowMap<MatterRow>,
  before: Pass | null,
): readonly ProblemCoverage[] {
  const dirty = before && dirtyProblems(project, matters, before)
  if (before && dirty?.size === 0 && project.problems === before.project.problems) return before.problems.rows
  const full = (matter: number) => matters.rows[matter]?.verdict === 'full'
  return project.problems.map((problem, index) => {
    const row = before?.problems.rows[index]
    if (row && dirty && before?.project.problems[index] === problem && !dirty.has(problem.id)) return row
    if (allTied(ties.matters, index, full) && waiverState(problem) === null) return FAULTLESS_PROBLEM
    const { verdict, rootCauses, faults } = judgeProblem(problem, tiedTo(ties.matters, index, matters.rows))
    const findings = faults.length === 0 ? NONE : faults.map(fault => withPath(project, fault))
    return { verdict, rootCauses, findings }
  })
}

function dirtyProblems(project: Project, matters: RowMap<MatterRow>, before: Pass): ReadonlySet<Id> | null {
  const was = before.project.matters
  if (!sameIds(project.matters, was)) return null
  const dirty = new Set<Id>()
  if (matters === before.matters) return dirty
  project.matters.forEach((matter, index) => {
    if (was[index] === matter && before.matters.rows[index] === matters.rows[index]) return
    for (const id of matter.problems) dirty.add(id)
    for (const id of was[index]?.problems ?? NONE) dirty.add(id)
  })
  return dirty
}

/** The state of every link with what was found there. */
export function linkRows(
  project: Project,
  ties: AllTies,
  solutions: RowMap<SolutionRow>,
  before: Pass | null,
): readonly LinkCoverage[] {
  if (before && before.solutions === solutions && before.project.links === project.links) return before.links.rows
  const { links } = project
  const { starts, rows: tied } = ties.links
  const found: LinkCoverage[] = links.map(() => FAULTLESS.broken)
  const known = before && sameIds(links, before.project.links) ? before : null
  solutions.rows.forEach((row, index) => {
    const from = starts[index] ?? 0
    const end = starts[index + 1] ?? 0
    for (let at = from; at < end; at += 1) {
      const place = tied[at] ?? 0
      const old = known?.solutions.rows[index] === row ? known.links.rows[place] : undefined
      found[place] = old ?? linkRow(row, at - from, links[place]?.id ?? '')
    }
  })
  return found
}

/** The link that is the `order`th of its solution. */
function linkRow({ states, findings }: SolutionRow, order: number, id: Id): LinkCoverage {
  const state = states[order] ?? 'broken'
  return findings.length === 0 ? FAULTLESS[state] : { state, findings: findings.filter(({ at }) => at.id === id) }
}

const FAULTLESS: Readonly<Record<LinkState, LinkCoverage>> = {
  valid: { state: 'valid', findings: NONE },
  unconfirmed: { state: 'unconfirmed', findings: NONE },
  suspect: { state: 'suspect', findings: NONE },
  broken: { state: 'broken', findings: NONE },
}
