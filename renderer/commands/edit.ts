import { termsOf } from '../../shared/find/terms'
import { openFind, step } from '../find/find-acts'
import { useFindView } from '../find/find-view'
import { projectOf, redoStep, undoStep } from '../store'
import type { Command } from './command'

const isSeeking = (): boolean => useFindView.getState().query.words !== ''

/** Undo, redo, find and replace: what goes over statute and lists alike. */
export const editCommands: readonly Command[] = [
  { id: 'undo', enabled: state => state.history.past.length > 0, run: undoStep },
  { id: 'redo', enabled: state => state.history.future.length > 0, run: redoStep },
  { id: 'find', run: () => openFind() },
  { id: 'find-next', enabled: isSeeking, run: () => step(1) },
  { id: 'find-previous', enabled: isSeeking, run: () => step(-1) },
  { id: 'replace', run: () => openFind({ replacing: true }) },
  {
    id: 'replace-term',
    enabled: state => termsOf(projectOf(state).statute).length > 0,
    run: () => openFind({ replacing: true, asksTerm: true }),
  },
]
