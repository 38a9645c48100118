import { ReactEditor } from 'slate-react'
import type { KeyResult, TextPlace } from '../../shared/edits/typing-place'
import type { TextKey } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { actAsking } from './act'
import { activeEditor } from './active'
import { placeOf } from './selected'

/** Obeys what was typed at the start of the line once the keystroke, or the composition it ended, is done: a step that can be undone by itself. */
export function obeySoon(label: TextKey, obey: (project: Project, caret: TextPlace) => KeyResult): void {
  setTimeout(() => {
    const editor = activeEditor()?.editor
    if (!editor) return
    const place = placeOf(editor)
    if (ReactEditor.isComposing(editor)) obeySoon(label, obey)
    else if (place) actAsking(label, project => obey(project, place))
  })
}
