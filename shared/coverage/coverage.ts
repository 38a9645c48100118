import type { Problem } from '../lists'
import { memo } from '../memo'
import type { Project } from '../project'
import type { Id } from '../statute'
import { corpusOf } from './corpus'
import { duplicateFaults } from './duplicates'
import type {
  Coverage,
  Finding,
  LinkCoverage,
  MatterCoverage,
  Mode,
  ProblemCoverage,
  SolutionCoverage,
} from './finding'
import { judgeMatter, judgeProblem } from './judge-problem'
import { type Fault, judgeSolution, type SolutionJudgement } from './judge-solution'
import { withPath } from './path'
import { linksBySolution, mattersByProblem, solutionsByMatter } from './relations'
import { answeringArticles, unansweringArticles } from './reverse'
import { contextOf } from './solution-context'
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
  const problems = problemsOf(project, matters, solutions)
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

type Solutions = ReadonlyMap<Id, SolutionCoverage & { readonly judgement: SolutionJudgement }>

function solutionsOf(project: Project, mode: Mode): Solutions {
  const corpus = corpusOf(project.statute)
  const links = linksBySolution(project.links)
  const known = new Set(project.matters.map(matter => matter.id))
  return new Map(
    project.solutions.map(solution => {
      const judgement = judgeSolution({
        corpus,
        solution,
        links: links.get(solution.id) ?? NONE,
        context: contextOf(project, solution),
        mode,
      })
      const orphan: readonly Fault[] = solution.matters.some(id => known.has(id))
        ? NONE
        : [rowFault('solution-without-matter', 'warning', 'solution', solution.id)]
      const findings = [...orphan, ...judgement.faults].map(fault => withPath(project, fault))
      return [solution.id, { verdict: judgement.verdict, findings, judgement }]
    }),
  )
}

const NONE: readonly never[] = []

export const rowFault = (
  code: Finding['code'],
  severity: Finding['severity'],
  kind: Finding['at']['kind'],
  id: Id,
): Fault => ({ code, severity, at: { kind, id }, role: 'root', params: {} })

function mattersOf(project: Project, solutions: Solutions): ReadonlyMap<Id, MatterCoverage> {
  const below = solutionsByMatter(project.solutions)
  const known = new Set(project.problems.map(problem => problem.id))
  return new Map(
    project.matters.map(matter => {
      const rows = below.get(matter.id) ?? NONE
      const verdict = judgeMatter(rows.map(row => solutions.get(row.id)?.verdict ?? 'not_addressed'))
      const faults = [
        ...(matter.problems.some(id => known.has(id))
          ? NONE
          : [rowFault('matter-without-problem', 'warning', 'matter', matter.id)]),
        ...(rows.length > 0 ? NONE : [rowFault('matter-without-solution', 'error', 'matter', matter.id)]),
      ]
      return [matter.id, { verdict, findings: faults.map(fault => withPath(project, fault)) }]
    }),
  )
}

function problemsOf(
  project: Project,
  matters: ReadonlyMap<Id, MatterCoverage>,
  solutions: Solutions,
): ReadonlyMap<Id, ProblemCoverage> {
  const below = mattersByProblem(project.matters)
  const beneath = solutionsByMatter(project.solutions)
  const judgeOne = (problem: Problem): ProblemCoverage => {
    const rows = (below.get(problem.id) ?? NONE).map(({ id }) => ({
      id,
      verdict: matters.get(id)?.verdict ?? 'none',
      solutions: (beneath.get(id) ?? NONE).map(row => ({
        id: row.id,
        verdict: solutions.get(row.id)?.verdict ?? ('not_addressed' as const),
      })),
    }))
    const { verdict, rootCauses, faults } = judgeProblem(problem, rows)
    return { verdict, rootCauses, findings: faults.map(fault => withPath(project, fault)) }
  }
  return new Map(project.problems.map(problem => [problem.id, judgeOne(problem)]))
}

function linksOf(project: Project, solutions: Solutions): ReadonlyMap<Id, LinkCoverage> {
  const links = linksBySolution(project.links)
  const result = new Map<Id, LinkCoverage>()
  for (const [id, { judgement, findings }] of solutions)
    (links.get(id) ?? NONE).forEach((link, index) => {
      const own = findings.length === 0 ? NONE : findings.filter(finding => finding.at.id === link.id)
      result.set(link.id, { state: judgement.states[index] ?? 'broken', findings: own })
    })
  return result
}

function allFindings(
  maps: readonly ReadonlyMap<Id, { readonly findings: readonly Finding[] }>[],
  duplicates: readonly Finding[],
): readonly Finding[] {
  const all: Finding[] = []
  for (const map of maps) for (const { findings } of map.values()) if (findings.length > 0) all.push(...findings)
  return [...all, ...duplicates]
}
