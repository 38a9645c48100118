import { computer } from './computer'
import { tell } from './open-project'
import { projectJson } from './project-json'
import { isUnsaved, projectOf, useStore } from './store'

/**
 * How long after a change the recovery copy is written, in milliseconds: when the window next has nothing to do, and at the latest
 * after DELAY and PATIENCE together, which is less than the two seconds we may lose.
 */
const DELAY = 1000
const PATIENCE = 400

/** Begins to write unsaved work to the recovery copy, off the keystroke path, at most once in DELAY. */
export function keepRecovery(): void {
  let waiting = false
  const keep = async () => {
    waiting = false
    if (isUnsaved(useStore.getState())) await write()
  }
  useStore.subscribe((state, before) => {
    if (waiting || !isUnsaved(state) || projectOf(state) === projectOf(before)) return
    waiting = true
    setTimeout(() => requestIdleCallback(keep, { timeout: PATIENCE }), DELAY)
  })
}

let told = false
async function write(): Promise<void> {
  const outcome = await computer.keepRecovery(projectJson(projectOf(useStore.getState())))
  if (!outcome.ok && !told) tell(outcome.failure)
  told = !outcome.ok
}
