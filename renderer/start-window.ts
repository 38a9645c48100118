import { runCommand } from './commands/run'
import { computer } from './computer'
import { putOpened } from './open-project'
import { notify, setView } from './store'

/** Asks the computer what this window begins with and puts it there. */
export async function startWindow(): Promise<void> {
  const start = await computer.start()
  setView({
    settings: start.settings,
    recents: start.recents,
    templates: start.templates,
    version: start.version,
    oldRuntime: start.oldRuntime,
  })
  putOpened(start.opened)
  if (!start.settings.tourSeen && start.opened.project.problems.length > 0) void runCommand('tour')
  if (start.failure) notify('bad', `errors.${start.failure.code}`, start.failure.params)
}
