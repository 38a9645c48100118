import type { CommandId } from '../../shared/commands'
import type { Command } from './command'
import { commentCommands } from './comments'
import { editCommands } from './edit'
import { fileCommands } from './file'
import { findingCommands } from './findings'
import { goCommands } from './go'
import { helpCommands } from './help'
import { insertCommands } from './insert'
import { listCommands } from './lists'
import { normCommands } from './norms'
import { opinionCommands } from './opinions'
import { structureCommands } from './structure'
import { trackingCommands } from './tracking'
import { viewCommands } from './view'

/** Every command the window runs, by its id. The editor's files add a line here. */
export const commands: Readonly<Partial<Record<CommandId, Command>>> = {
  ...byId(fileCommands),
  ...byId(editCommands),
  ...byId(goCommands),
  ...byId(insertCommands),
  ...byId(structureCommands),
  ...byId(trackingCommands),
  ...byId(listCommands),
  ...byId(viewCommands),
  ...byId(findingCommands),
  ...byId(normCommands),
  ...byId(commentCommands),
  ...byId(opinionCommands),
  ...byId(helpCommands),
}

function byId(list: readonly Command[]): Readonly<Partial<Record<CommandId, Command>>> {
  return Object.fromEntries(list.map(command => [command.id, command]))
}
