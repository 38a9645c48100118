import { ReactEditor } from 'slate-react'
import { obeyLabel } from '../../shared/edits/typing-label'
import { actAsking } from './act'
import { activeEditor } from './active'
import { placeOf } from './selected'

/** Obeys the label typed at the start of the line once the keystroke, or the composition it ended, is done: a step that can be undone by itself. */
export function obeyLabelSoon(): void {
  setTimeout(() => {
    const editor = activeEditor()?.editor
    if (!editor) return
    const place = placeOf(editor)
    if (ReactEditor.isComposing(editor)) obeyLabelSoon()
    else if (place) actAsking('draft.step-label', project => obeyLabel(project, place))
  })
}
