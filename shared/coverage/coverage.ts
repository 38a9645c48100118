import { lazily, memoRecent } from '../memo'
import type { Project } from '../project'
import { duplicateFaults } from './duplicates'
import type { Coverage, Finding, Mode } from './finding'
import { linkRows, matterRows, problemRows } from './list-rows'
import type { Pass } from './pass'
import { withPath } from './path'
import { answeredArticles, answeringArticles, unansweringArticles } from './reverse'
import { withRows } from './row-map'
import { solutionRows } from './solution-rows'
import { tiesIn } from './ties'
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
  const answers = lazily(() => answeringArticles(project, solutions))
  const unanswering = lazily(() => unansweringArticles(project, answeredArticles(project, solutions)))
  return {
    mode,
    problems,
    matters,
    solutions,
    links,
    findings: findingsOf(pass),
    get answers() {
      return answers()
    },
    get unanswering() {
      return unanswering()
    },
    totals: countTotals(pass),
  }
}

/** Judges from the solutions upwards, taking over what the pass before has. */
export function passOver(project: Project, last: Pass | null, mode: Mode): Pass {
  const before = last && isEdited(last.project, project) ? last : null
  const ties = tiesIn(project, before)
  const solutions = withRows(before?.solutions, project.solutions, solutionRows(project, ties, before, mode))
  const matters = withRows(before?.matters, project.matters, matterRows(project, ties, solutions, before))
  const problems = withRows(before?.problems, project.problems, problemRows(project, ties, matters, before))
  const links = withRows(before?.links, project.links, linkRows(project, ties, solutions, before))
  return { project, ties, solutions, matters, problems, links }
}

/** Whether a project may be another after an edit: those keep the draft or one of the lists. Other names of bodies judge all anew. */
const isEdited = (was: Project, is: Project): boolean =>
  was.settings.actors === is.settings.actors &&
  (was.statute === is.statute ||
    was.problems === is.problems ||
    was.matters === is.matters ||
    was.solutions === is.solutions ||
    was.links === is.links)

function findingsOf({ project, problems, matters, solutions }: Pass): readonly Finding[] {
  const all: Finding[] = []
  for (const { rows } of [problems, matters, solutions])
    for (const { findings } of rows) if (findings.length > 0) all.push(...findings)
  for (const fault of duplicateFaults(project)) all.push(withPath(project, fault))
  return all
}
