import type { CommandId } from '../../shared/commands'
import type { State } from '../store'

/** What a command does in the window. Menu, keys, palette and toolbar all run the same object. */
export type Command = {
  readonly id: CommandId
  /** False greys it out everywhere; absent means always. */
  readonly enabled?: (state: State) => boolean
  readonly run: () => void | Promise<void>
}
