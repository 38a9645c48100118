import type { CommandId } from '../../shared/commands'
import type { Command } from './command'
import { editCommands } from './edit'
import { fileCommands } from './file'
import { helpCommands } from './help'
import { listCommands } from './lists'
import { viewCommands } from './view'

/** Every command the window runs, by its id. The editor's files add a line here. */
export const commands: Readonly<Partial<Record<CommandId, Command>>> = {
  ...byId(fileCommands),
  ...byId(editCommands),
  ...byId(listCommands),
  ...byId(viewCommands),
  ...byId(helpCommands),
}

function byId(list: readonly Command[]): Readonly<Partial<Record<CommandId, Command>>> {
  return Object.fromEntries(list.map(command => [command.id, command]))
}
