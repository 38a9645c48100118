import { articleMarks } from '../shared/coverage/clause-marks'
import { coverage } from '../shared/coverage/coverage'
import { problemTotals } from '../shared/coverage/standing'
import { lint } from '../shared/lint/lint'
import { judgeLine } from '../shared/lint/masked-block'
import { outlineRows } from '../shared/outline-rows'
import type { Project } from '../shared/project'
import { citersOf } from '../shared/references/citers'
import { trackedChanges } from '../shared/tracking/tracked-changes'

/** How many lines are judged between two looks at the clock. */
const LINES = 25

/** What the panes around the draft will ask of a project, the longest parts in pieces; each `next` does one. */
function* parts(project: Project): Generator<void> {
  for (const [index, line] of project.statute.provisions.entries()) {
    judgeLine(line)
    if (index % LINES === LINES - 1) yield
  }
  for (const derive of [outlineRows, citersOf]) yield void derive(project.statute)
  for (const derive of [coverage, problemTotals, lint, articleMarks, trackedChanges]) yield void derive(project)
}

/** How much of an idle period is left for a key that comes meanwhile, in milliseconds. */
const SPARE = 6

/**
 * Derives what the panes need of a project while the window has nothing to do, in pieces short enough that a key never waits, then calls
 * `done`. What was derived is remembered by the functions themselves. Gives the function that stops it.
 */
export function deriveAhead(project: Project, done: () => void): () => void {
  const work = parts(project)
  const goOn = (deadline: IdleDeadline) => {
    do {
      if (!work.next().done) continue
      done()
      return
    } while (deadline.timeRemaining() > SPARE)
    waiting = requestIdleCallback(goOn)
  }
  let waiting = requestIdleCallback(goOn)
  return () => cancelIdleCallback(waiting)
}
