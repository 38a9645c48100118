import type { Matter, Problem, Solution } from '../lists'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { LinkCoverage, LinkState, ProblemCoverage } from './finding'
import { judgeMatter, judgeProblem, type SolutionStanding } from './judge-problem'
import type { Fault } from './judge-solution'
import { type MatterRow, NONE, type Pass, rowFault, type SolutionRow } from './pass'
import { withPath } from './path'
import { byId, linksBySolution, mattersByProblem, solutionsByMatter } from './relations'
import type { RowMap } from './row-map'

/** Every matter judged by its solutions. */
export function matterRows(
  project: Project,
  solutions: RowMap<SolutionRow>,
  before: Pass | null,
): readonly MatterRow[] {
  const dirty = before && dirtyMatters(project, solutions, before)
  if (before && dirty?.size === 0 && project.matters === before.project.matters) return before.matters.rows
  const below = solutionsByMatter(project.solutions)
  const problems = byId(project.problems)
  const standingOf = (id: Id) => solutions.get(id) ?? UNKNOWN
  return project.matters.map((matter, index) => {
    const row = before?.matters.rows[index]
    if (row && dirty && before?.project.matters[index] === matter && !dirty.has(matter.id)) return row
    return judgeOne(project, matter, below.get(matter.id) ?? NONE, standingOf, problems)
  })
}

function judgeOne(
  project: Project,
  matter: Matter,
  below: readonly Solution[],
  standingOf: (solution: Id) => SolutionStanding,
  problems: ReadonlyMap<Id, Problem>,
): MatterRow {
  const { verdict, rootCauses, contradictory } = judgeMatter(matter.id, below, standingOf)
  const faults: Fault[] = []
  if (!matter.problems.some(problem => problems.has(problem)))
    faults.push(rowFault('matter-without-problem', 'warning', 'matter', matter.id))
  if (below.length === 0) faults.push(rowFault('matter-without-solution', 'error', 'matter', matter.id))
  if (verdict === 'full' && faults.length === 0) return FAULTLESS_MATTER
  const findings = faults.length === 0 ? NONE : faults.map(fault => withPath(project, fault))
  return { verdict, findings, rootCauses, contradictory }
}

/** A solution that is not in the list. */
const UNKNOWN: SolutionStanding = { verdict: 'not_addressed', contradictory: false }
const FAULTLESS_MATTER: MatterRow = { verdict: 'full', findings: NONE, rootCauses: NONE, contradictory: false }
const FAULTLESS_PROBLEM: ProblemCoverage = { verdict: 'full', findings: NONE, rootCauses: NONE }

/** The matters of solutions that were judged otherwise or tied otherwise; null when all must be judged again. */
function dirtyMatters(project: Project, solutions: RowMap<SolutionRow>, before: Pass): ReadonlySet<Id> | null {
  const was = before.project.solutions
  if (solutions.positions !== before.solutions.positions || !sameIds(project.problems, before.project.problems))
    return null
  const dirty = new Set<Id>()
  project.solutions.forEach((solution, index) => {
    const [then, now] = [before.solutions.rows[index], solutions.rows[index]]
    const same = then?.verdict === now?.verdict && then?.contradictory === now?.contradictory
    if (was[index] === solution && same) return
    for (const id of solution.matters) dirty.add(id)
    for (const id of was[index]?.matters ?? NONE) dirty.add(id)
  })
  return dirty
}

function sameIds(one: readonly { readonly id: Id }[], other: readonly { readonly id: Id }[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index]?.id !== other[index]?.id) return false
  return true
}

/** Every problem judged by its matters. */
export function problemRows(
  project: Project,
  matters: RowMap<MatterRow>,
  before: Pass | null,
): readonly ProblemCoverage[] {
  const dirty = before && dirtyProblems(project, matters, before)
  if (before && dirty?.size === 0 && project.problems === before.project.problems) return before.problems.rows
  const below = mattersByProblem(project.matters)
  return project.problems.map((problem, index) => {
    const row = before?.problems.rows[index]
    if (row && dirty && before?.project.problems[index] === problem && !dirty.has(problem.id)) return row
    const own = (below.get(problem.id) ?? NONE).map(({ id }) => matters.get(id) ?? FAULTLESS_MATTER)
    const { verdict, rootCauses, faults } = judgeProblem(problem, own)
    if (verdict === 'full' && faults.length === 0) return FAULTLESS_PROBLEM
    const findings = faults.length === 0 ? NONE : faults.map(fault => withPath(project, fault))
    return { verdict, rootCauses, findings }
  })
}

function dirtyProblems(project: Project, matters: RowMap<MatterRow>, before: Pass): ReadonlySet<Id> | null {
  if (matters.positions !== before.matters.positions) return null
  const was = before.project.matters
  const dirty = new Set<Id>()
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
  solutions: RowMap<SolutionRow>,
  before: Pass | null,
): readonly LinkCoverage[] {
  if (before && before.solutions === solutions && before.project.links === project.links) return before.links.rows
  const peers = linksBySolution(project.links)
  const dirty = before && judgedOtherwise(solutions, before)
  return project.links.map((link, index) => {
    const known = before?.links.rows[index]
    if (known && dirty && before?.project.links[index] === link && !dirty.has(link.solution)) return known
    const row = solutions.get(link.solution)
    if (row?.states.length === 1 && row.findings.length === 0) return FAULTLESS[row.states[0] ?? 'broken']
    const state = row?.states[(peers.get(link.solution) ?? NONE).indexOf(link)] ?? 'broken'
    if (!row || row.findings.length === 0) return FAULTLESS[state]
    return { state, findings: row.findings.filter(({ at }) => at.id === link.id) }
  })
}

/** The solutions whose rows are other values than before; null when the list has other rows. */
function judgedOtherwise(solutions: RowMap<SolutionRow>, before: Pass): ReadonlySet<Id> | null {
  if (solutions.positions !== before.solutions.positions) return null
  const dirty = new Set<Id>()
  for (const [id, position] of solutions.positions)
    if (solutions.rows[position] !== before.solutions.rows[position]) dirty.add(id)
  return dirty
}

const FAULTLESS: Readonly<Record<LinkState, LinkCoverage>> = {
  valid: { state: 'valid', findings: NONE },
  unconfirmed: { state: 'unconfirmed', findings: NONE },
  suspect: { state: 'suspect', findings: NONE },
  broken: { state: 'broken', findings: NONE },
}
