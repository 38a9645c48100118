import { Editor, Range } from 'slate'
import type { TextPlace } from '../../shared/edits/typing-place'
import type { TextRange } from '../../shared/edits/typing-range'
import { pointOf } from './caret'
import { asProvisions } from './value'

/** The caret's place, or null without one. */
export function placeOf(editor: Editor): TextPlace | null {
  return editor.selection && pointOf(asProvisions(editor.children), editor.selection.focus)
}

/** The place of a caret that stands at the start or the end of its line, or null. */
export function placeAtEdge(editor: Editor, edge: 'start' | 'end'): TextPlace | null {
  const { selection } = editor
  if (!selection || Range.isExpanded(selection)) return null
  const line = selection.anchor.path.slice(0, 1)
  const atIt = edge === 'start' ? Editor.isStart : Editor.isEnd
  return atIt(editor, selection.anchor, line) ? placeOf(editor) : null
}

/** What is selected as places in the order of the text; null for a mere caret. */
export function selectedRange(editor: Editor): TextRange | null {
  const { selection } = editor
  if (!selection || Range.isCollapsed(selection)) return null
  const [start, end] = Range.edges(selection)
  const provisions = asProvisions(editor.children)
  const from = pointOf(provisions, start)
  const to = pointOf(provisions, end)
  return from && to ? { from, to } : null
}

/** A selection over more than one line, or null. */
export function rangeAcrossLines(editor: Editor): TextRange | null {
  const range = selectedRange(editor)
  return range && range.from.id !== range.to.id ? range : null
}
