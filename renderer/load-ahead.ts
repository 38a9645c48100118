import { loadPaste } from './editor/clipboard'
import { loadWorkspaces } from './panes/workspaces'

/** Loads what the first screen does not need once the window has nothing else to do, so that nobody waits for it later. */
export function loadAhead(): void {
  requestIdleCallback(() => {
    void loadPaste()
    void loadWorkspaces()
  })
}
