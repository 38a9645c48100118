import { type Editor, Node, Range } from 'slate'
import { enterAt, shiftEnterAt } from '../../shared/edits/typing-enter'
import { typedLabel } from '../../shared/edits/typing-label'
import { curled } from '../../shared/edits/typing-quotes'
import { backspaceAt, deleteAtEnd, deleteRange } from '../../shared/edits/typing-range'
import { newId } from '../new-id'
import { act } from './act'
import { obeyLabelSoon } from './obey-label'
import { placeAtEdge, placeOf, rangeAcrossLines } from './selected'

/**
 * Lets what changes the list of provisions be decided by the statute's edits and not by Slate: Enter, Backspace and Delete at
 * the ends of lines, whatever happens to a selection over several lines, and labels typed at a start.
 */
export function withStructure(editor: Editor): Editor {
  const { deleteBackward, deleteForward, deleteFragment, insertText } = editor

  editor.insertBreak = () => {
    dropSelection(editor)
    const place = placeOf(editor)
    if (place) act('draft.step-enter', project => enterAt(project, place, newId()))
  }

  editor.insertSoftBreak = () => {
    dropSelection(editor)
    const place = placeOf(editor)
    if (place) act('draft.step-enter', project => shiftEnterAt(project, place, newId()))
  }

  editor.deleteBackward = unit => {
    const place = placeAtEdge(editor, 'start')
    if (place) act('draft.step-join', project => backspaceAt(project, place.id))
    else deleteBackward(unit)
  }

  editor.deleteForward = unit => {
    const place = placeAtEdge(editor, 'end')
    if (place) act('draft.step-join', project => deleteAtEnd(project, place.id))
    else deleteForward(unit)
  }

  editor.deleteFragment = options => {
    const range = rangeAcrossLines(editor)
    if (range) act('draft.step-delete', project => deleteRange(project, range))
    else deleteFragment(options)
  }

  editor.insertText = (text, options) => {
    if (rangeAcrossLines(editor)) editor.deleteFragment()
    const before = lineWords(editor)
    insertText(curled(text, before.slice(0, placeOf(editor)?.offset ?? 0)), options)
    if (typedLabel(before) === null && typedLabel(lineWords(editor)) !== null) obeyLabelSoon()
  }

  return editor
}

function dropSelection(editor: Editor): void {
  if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
}

function lineWords(editor: Editor): string {
  const line = editor.children[editor.selection?.focus.path[0] ?? -1]
  return line ? Node.string(line) : ''
}
