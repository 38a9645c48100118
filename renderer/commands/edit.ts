import { redoStep, setView, undoStep } from '../store'
import type { Command } from './command'

/** Undo, redo and find: what goes over statute and lists alike. */
export const editCommands: readonly Command[] = [
  { id: 'undo', enabled: state => state.history.past.length > 0, run: undoStep },
  { id: 'redo', enabled: state => state.history.future.length > 0, run: redoStep },
  { id: 'find', run: () => setView({ dialog: { name: 'find', subject: null } }) },
]
