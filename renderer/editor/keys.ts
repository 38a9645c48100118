import type { KeyboardEvent } from 'react'
import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'
import type { CommandId } from '../../shared/commands'
import { runCommand } from '../commands/run'
import { followCitationAtCaret } from './follow-citation'

/** Keys that mean something only while one writes; all others are the window's. True keeps Slate from acting on the key as well. */
export function hearEditorKeys(editor: Editor, event: KeyboardEvent): boolean {
  if (ReactEditor.isComposing(editor) || event.nativeEvent.isComposing) return false
  if (event.key === 'Enter' && event.altKey && followCitationAtCaret(editor)) {
    event.preventDefault()
    return true
  }
  const command = commandFor(event)
  if (command === null) return isTakenByWindow(event)
  event.preventDefault()
  void runCommand(command)
  return true
}

function commandFor(event: KeyboardEvent): CommandId | null {
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return event.shiftKey ? 'raise-rank' : 'lower-rank'
  return null
}

/** Slate would take undo and redo for its own. */
const isTakenByWindow = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())
