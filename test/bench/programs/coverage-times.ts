import { coverage } from '../../../shared/coverage/coverage'
import { updateRow } from '../../../shared/edits/list-rows'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { type LargeSize, largeProject } from '../coverage-project'
import { medianTime } from './median-time'

/** Prints as JSON the median milliseconds of full checks and of checks after one edit; a project's numbers are derived beforehand. */
const SIZE = { problems: 2000, articles: 1260 }
const SMALL = { problems: 1000, articles: 630 }
const LARGE = { problems: 8000, articles: 5040 }
/** Growth is told by equal numbers of rows, checked in few large projects and in many small ones. */
const LARGE_CHECKS = 8
const SMALL_CHECKS = (LARGE_CHECKS * LARGE.problems) / SMALL.problems

/** A project no check has seen, its words as they come from a file: what a program has just put together lies elsewhere in memory. */
function fresh(size: LargeSize = SIZE): Project {
  return numbered(JSON.parse(JSON.stringify(largeProject(size))))
}

function numbered(project: Project): Project {
  outline(project.statute)
  return project
}

/** The mean milliseconds of processor time that full checks take, collecting their garbage included. */
function processorTime(size: LargeSize, checks: number): number {
  const projects = Array.from({ length: checks }, () => fresh(size))
  coverage(fresh(size))
  globalThis.gc?.()
  const start = process.cpuUsage()
  for (const project of projects) coverage(project)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / checks
}

/** Of a project that was checked before. */
function after(edit: (project: Project, round: number) => Project): number {
  let project = fresh()
  coverage(project)
  const next = (round: number): Project => {
    project = edit(project, round)
    outline(project.statute)
    return project
  }
  return medianTime(30, next, coverage)
}

function reworded(project: Project, text: string): Project {
  const provisions = project.statute.provisions.map((each, at) =>
    at === 100 ? { ...each, children: [{ text }] } : each,
  )
  return { ...project, statute: { ...project.statute, provisions } }
}

console.log(
  JSON.stringify({
    full: medianTime(15, () => fresh(), coverage),
    madeHere: medianTime(15, () => numbered(largeProject(SIZE)), coverage),
    problem: after((project, round) => updateRow(project, 'problems', 'p5', { title: `积水${round}` })),
    solution: after((project, round) => updateRow(project, 'solutions', 's5', { measure: `河道照明${round}` })),
    clause: after((project, round) => reworded(project, `水务部门应当${round}`)),
    small: processorTime(SMALL, SMALL_CHECKS),
    large: processorTime(LARGE, LARGE_CHECKS),
  }),
)
