import type { CommandId } from '../../shared/commands'
import { flushTyping } from '../editor/active'
import { useStore } from '../store'
import { commands } from './all'

/** Whether a command can do anything now; false greys it out everywhere. */
export function isEnabled(id: CommandId): boolean {
  const command = commands[id]
  return command !== undefined && (command.enabled?.(useStore.getState()) ?? true)
}

/** Runs a command, from wherever it was asked for, on what is seen; one that cannot do anything now does nothing. */
export async function runCommand(id: CommandId): Promise<void> {
  flushTyping()
  if (isEnabled(id)) await commands[id]?.run()
}
