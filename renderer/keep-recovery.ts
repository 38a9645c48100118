import { computer } from './computer'
import { tell } from './open-project'
import { isUnsaved, projectOf, useStore } from './store'

/** How long after a change the recovery copy is written, in milliseconds: less than the two seconds we may lose. */
const DELAY = 1200

/** Begins to write unsaved work to the recovery copy, off the keystroke path, at most once in DELAY. */
export function keepRecovery(): void {
  let waiting = false
  useStore.subscribe((state, before) => {
    if (waiting || !isUnsaved(state) || projectOf(state) === projectOf(before)) return
    waiting = true
    setTimeout(async () => {
      waiting = false
      if (isUnsaved(useStore.getState())) await write()
    }, DELAY)
  })
}

let told = false
async function write(): Promise<void> {
  const outcome = await computer.keepRecovery(projectOf(useStore.getState()))
  if (!outcome.ok && !told) tell(outcome.failure)
  told = !outcome.ok
}
