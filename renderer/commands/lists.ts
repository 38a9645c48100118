import type { Command } from './command'

/** What is done with the rows of the three lists and with clause links. */
export const listCommands: readonly Command[] = []
