import type { Coverage, ProblemVerdict, SolutionVerdict } from '../coverage/finding'
import { linksBySolution, mattersByProblem, solutionsByMatter } from '../coverage/relations'
import type { Problem, Solution } from '../lists'
import { type LocaleId, text } from '../locales/text'
import type { Project } from '../project'
import type { Tone } from './report'

export const VERDICT_TONES: Readonly<Record<ProblemVerdict, Tone>> = {
  full: 'good',
  partial: 'part',
  none: 'bad',
  other_means: 'other',
  conflict: 'check',
}

/** Verdicts in the order reports list them. */
export const VERDICTS = [
  'full',
  'partial',
  'none',
  'other_means',
  'conflict',
] as const satisfies readonly ProblemVerdict[]

/**
 * How a problem's verdict is called. Only people say 已落实: until every link under the problem is confirmed the machine says
 * 未发现问题 (domain.md §5.2–5.3).
 */
export function problemVerdictWords(locale: LocaleId, project: Project, coverage: Coverage, problem: Problem): string {
  const verdict = coverage.problems.get(problem.id)?.verdict ?? 'none'
  const confirmed = verdict === 'full' && isConfirmed(project, coverage, problem)
  return text(locale, confirmed ? 'check.verdict.confirmed' : `check.verdict.${verdict}`)
}

/** How a solution's verdict is called where it is less than addressed; empty otherwise. */
export function solutionGap(locale: LocaleId, verdict: SolutionVerdict): string {
  return verdict === 'addressed' ? '' : text(locale, `report.solution.${verdict}`)
}

function isConfirmed(project: Project, coverage: Coverage, problem: Problem): boolean {
  const solutions = solutionsOf(project, problem)
  return solutions.every(({ id }) =>
    (linksBySolution(project.links).get(id) ?? []).every(link => coverage.links.get(link.id)?.state === 'valid'),
  )
}

/** The solutions under a problem, each once, in the order of its matters. */
export function solutionsOf(project: Project, problem: Problem): readonly Solution[] {
  const matters = mattersByProblem(project.matters).get(problem.id) ?? []
  return [...new Set(matters.flatMap(matter => solutionsByMatter(project.solutions).get(matter.id) ?? []))]
}
