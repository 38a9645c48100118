import type { Solution } from '../lists'
import { memo } from '../memo'
import type { Project } from '../project'
import type { Id } from '../statute'
import { duplicateFaults } from './duplicates'
import type {
  Coverage,
  Finding,
  LinkCoverage,
  LinkState,
  MatterCoverage,
  Mode,
  ProblemCoverage,
  SolutionCoverage,
  SolutionVerdict,
} from './finding'
import { judgeMatter, judgeProblem } from './judge-problem'
import type { Fault, SolutionJudgement } from './judge-solution'
import { judgedSolutions } from './judged-solutions'
import { withPath } from './path'
import { byId, linksBySolution, mattersByProblem, solutionsByMatter } from './relations'
import { answeringArticles, unansweringArticles } from './reverse'
import { countTotals } from './totals'

/**
 * Judges the three lists against the draft: verdicts, link states, every fault in one pass, and the reverse sheet
 * (domain.md §5.2–5.3, cli.md). Computed once for each project value and mode.
 */
export function coverage(project: Project, mode: Mode = 'relaxed'): Coverage {
  return mode === 'strict' ? strict(project) : relaxed(project)
}

const relaxed = memo((project: Project) => judge(project, 'relaxed'))
const strict = memo((project: Project) => judge(project, 'strict'))

function judge(project: Project, mode: Mode): Coverage {
  const solutions = solutionsOf(project, mode)
  const matters = mattersOf(project, solutions)
  const problems = problemsOf(project, matters)
  const duplicates = duplicateFaults(project).map(fault => withPath(project, fault))
  const answers = answeringArticles(project, solutions)
  const links = linksOf(project, solutions)
  return {
    mode,
    problems,
    matters,
    solutions,
    links,
    findings: allFindings([problems, matters, solutions], duplicates),
    answers,
    unanswering: unansweringArticles(project, answers),
    totals: countTotals({ problems, solutions, links }),
  }
}

type SolutionRow = SolutionCoverage & { readonly judgement: SolutionJudgement }
type Solutions = ReadonlyMap<Id, SolutionRow>

function solutionsOf(project: Project, mode: Mode): Solutions {
  const matters = byId(project.matters)
  const judged = judgedSolutions(project, mode)
  const rows = new Map<Id, SolutionRow>()
  project.solutions.forEach((solution, index) => {
    const judgement = judged[index]
    if (judgement) rows.set(solution.id, solutionRow(project, solution, judgement, matters))
  })
  return rows
}

function solutionRow(
  project: Project,
  { id, matters }: Solution,
  judgement: SolutionJudgement,
  known: ReadonlyMap<Id, unknown>,
): SolutionRow {
  const orphan = !matters.some(matter => known.has(matter))
  if (!orphan && judgement.faults.length === 0) return faultless(judgement)
  const faults = orphan ? [rowFault('solution-without-matter', 'warning', 'solution', id)] : NONE
  const findings = [...faults, ...judgement.faults].map(fault => withPath(project, fault))
  return { verdict: judgement.verdict, findings, judgement }
}

const faultless = memo(
  (judgement: SolutionJudgement): SolutionRow => ({ verdict: judgement.verdict, findings: NONE, judgement }),
)

const NONE: readonly never[] = []

const rowFault = (
  code: Finding['code'],
  severity: Finding['severity'],
  kind: Finding['at']['kind'],
  id: Id,
): Fault => ({ code, severity, at: { kind, id }, role: 'root', params: {} })

type MatterRow = MatterCoverage & { readonly solutions: readonly (readonly [Id, SolutionVerdict])[] }

function mattersOf(project: Project, solutions: Solutions): ReadonlyMap<Id, MatterRow> {
  const below = solutionsByMatter(project.solutions)
  const problems = byId(project.problems)
  const rows = new Map<Id, MatterRow>()
  for (const { id, problems: ties } of project.matters) {
    const own = (below.get(id) ?? NONE).map(row => [row.id, solutions.get(row.id)?.verdict ?? 'not_addressed'] as const)
    const orphan = !ties.some(problem => problems.has(problem))
    const faults: Fault[] = []
    if (orphan) faults.push(rowFault('matter-without-problem', 'warning', 'matter', id))
    if (own.length === 0) faults.push(rowFault('matter-without-solution', 'error', 'matter', id))
    const findings = faults.length === 0 ? NONE : faults.map(fault => withPath(project, fault))
    rows.set(id, { verdict: judgeMatter(own), findings, solutions: own })
  }
  return rows
}

function problemsOf(project: Project, matters: ReadonlyMap<Id, MatterRow>): ReadonlyMap<Id, ProblemCoverage> {
  const below = mattersByProblem(project.matters)
  const rows = new Map<Id, ProblemCoverage>()
  for (const problem of project.problems) {
    const own: { id: Id; row: MatterRow }[] = []
    for (const { id } of below.get(problem.id) ?? NONE) {
      const row = matters.get(id)
      if (row) own.push({ id, row })
    }
    const { verdict, rootCauses, faults } = judgeProblem(problem, own)
    const findings = faults.length === 0 ? NONE : faults.map(fault => withPath(project, fault))
    rows.set(problem.id, { verdict, rootCauses, findings })
  }
  return rows
}

function linksOf(project: Project, solutions: Solutions): ReadonlyMap<Id, LinkCoverage> {
  const links = linksBySolution(project.links)
  const rows = new Map<Id, LinkCoverage>()
  for (const [id, { judgement, findings }] of solutions) {
    const own = links.get(id) ?? NONE
    for (let index = 0; index < own.length; index += 1) {
      const link = own[index]
      if (!link) continue
      const state = judgement.states[index] ?? 'broken'
      const faults = findings.length === 0 ? NONE : findings.filter(finding => finding.at.id === link.id)
      rows.set(link.id, faults.length === 0 ? FAULTLESS[state] : { state, findings: faults })
    }
  }
  return rows
}

const FAULTLESS: Readonly<Record<LinkState, LinkCoverage>> = {
  valid: { state: 'valid', findings: [] },
  unconfirmed: { state: 'unconfirmed', findings: [] },
  suspect: { state: 'suspect', findings: [] },
  broken: { state: 'broken', findings: [] },
}

function allFindings(
  maps: readonly ReadonlyMap<Id, { readonly findings: readonly Finding[] }>[],
  duplicates: readonly Finding[],
): readonly Finding[] {
  const all: Finding[] = []
  for (const map of maps) for (const { findings } of map.values()) if (findings.length > 0) all.push(...findings)
  return [...all, ...duplicates]
}
