import { memo, memoRecent } from '../memo'
import type { Project } from '../project'
import { duplicateFaults } from './duplicates'
import type { Coverage, Finding, Mode } from './finding'
import { linkRows, matterRows, problemRows } from './list-rows'
import type { Pass } from './pass'
import { withPath } from './path'
import { answeringArticles, unansweringArticles } from './reverse'
import { positionsOf, withRows } from './row-map'
import { solutionRows } from './solution-rows'
import { countTotals } from './totals'

/**
 * Judges the three lists against the draft: verdicts, link states, every fault in one pass, and the reverse sheet
 * (domain.md §5.2–5.3, cli.md). Computed once for each project value and mode; after an edit only what it touches is judged again.
 */
export function coverage(project: Project, mode: Mode = 'relaxed'): Coverage {
  return mode === 'strict' ? strict(project) : relaxed(project)
}

const relaxed = memoRecent((project: Project) => judge(project, 'relaxed'))
const strict = memoRecent((project: Project) => judge(project, 'strict'))

/** The last pass in each mode. It only saves time: a pass that starts from it gives the same as one that starts from nothing. */
const last: Record<Mode, Pass | null> = { relaxed: null, strict: null }

function judge(project: Project, mode: Mode): Coverage {
  const pass = passOver(project, last[mode], mode)
  last[mode] = pass
  const { problems, matters, solutions, links } = pass
  const reverse = memo((_: Project) => {
    const answers = answeringArticles(project, solutions)
    return { answers, unanswering: unansweringArticles(project, answers) }
  })
  return {
    mode,
    problems,
    matters,
    solutions,
    links,
    findings: findingsOf(pass),
    get answers() {
      return reverse(project).answers
    },
    get unanswering() {
      return reverse(project).unanswering
    },
    totals: countTotals(pass),
  }
}

/** Judges from the solutions upwards, taking over what the pass before has. */
export function passOver(project: Project, before: Pass | null, mode: Mode): Pass {
  const solutions = withRows(
    before?.solutions,
    positionsOf(project.solutions, before?.solutions),
    solutionRows(project, before, mode),
  )
  const matters = withRows(
    before?.matters,
    positionsOf(project.matters, before?.matters),
    matterRows(project, solutions, before),
  )
  const problems = withRows(
    before?.problems,
    positionsOf(project.problems, before?.problems),
    problemRows(project, matters, before),
  )
  const links = withRows(before?.links, positionsOf(project.links, before?.links), linkRows(project, solutions, before))
  return { project, solutions, matters, problems, links }
}

function findingsOf({ project, problems, matters, solutions }: Pass): readonly Finding[] {
  const all: Finding[] = []
  for (const { rows } of [problems, matters, solutions])
    for (const { findings } of rows) if (findings.length > 0) all.push(...findings)
  for (const fault of duplicateFaults(project)) all.push(withPath(project, fault))
  return all
}
