import { asked } from './ask-start'
import { runCommand } from './commands/run'
import { putOpened } from './open-project'
import { notify, setView } from './store'

/** Puts into this window what the computer says it begins with. */
export async function startWindow(): Promise<void> {
  const start = await asked
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
