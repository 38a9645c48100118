import type { WindowState } from '../shared/api'
import { computer } from './computer'
import { isUnsaved, projectOf, type State, useStore } from './store'

/** Begins to tell the computer's side what the title bar, the menu and the question before closing need to know. */
export function reportWindow(): void {
  let last = ''
  const report = (state: State) => {
    const now = windowState(state)
    const words = JSON.stringify(now)
    if (words === last) return
    last = words
    void computer.reportState(now)
  }
  report(useStore.getState())
  useStore.subscribe(report)
}

function windowState(state: State): WindowState {
  return {
    title: state.fileName ?? projectOf(state).statute.title,
    unsaved: isUnsaved(state),
    canUndo: state.history.past.length > 0,
    canRedo: state.history.future.length > 0,
  }
}
