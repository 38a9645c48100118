import type { WindowEvent } from '../shared/api'
import { openRecent, saveAndClose } from './commands/file'
import { runCommand } from './commands/run'
import { computer } from './computer'
import { setView } from './store'

/** Begins to do what the computer's side tells the window: menu commands, recent files, saving before closing, progress. */
export function hearComputer(): void {
  computer.listen(event => {
    void hear(event)
  })
}

async function hear(event: WindowEvent): Promise<void> {
  switch (event.kind) {
    case 'command':
      return runCommand(event.command)
    case 'save-and-close':
      return saveAndClose()
    case 'open-recent':
      return openRecent(event.key)
    case 'progress':
      return setView({ progress: event.share === null ? null : { work: event.work, share: event.share } })
  }
}
