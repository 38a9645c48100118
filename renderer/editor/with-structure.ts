import { type Editor, Range } from 'slate'
import { withCarriedLinks } from '../../shared/coverage/carry-links'
import { enterAt, shiftEnterAt } from '../../shared/edits/typing-enter'
import { obeyCaption, obeyLabel, typedCaption, typedLabel } from '../../shared/edits/typing-label'
import type { KeyResult } from '../../shared/edits/typing-place'
import { curled } from '../../shared/edits/typing-quotes'
import { backspaceAt, deleteAtEnd, deleteRange, type TextRange } from '../../shared/edits/typing-range'
import type { Project } from '../../shared/project'
import { type Provision, textOf } from '../../shared/statute'
import { newId } from '../new-id'
import { actAsking } from './act'
import { obeySoon } from './obey-label'
import { placeAtEdge, placeOf, rangeAcrossLines } from './selected'
import { asProvisions } from './value'

/**
 * Lets what changes the list of provisions be decided by the statute's edits and not by Slate: Enter, Backspace and Delete at
 * the ends of lines, whatever happens to a selection over several lines, and labels typed at a start.
 */
export function withStructure(editor: Editor): Editor {
  const { deleteBackward, deleteForward, deleteFragment, insertText } = editor

  editor.insertBreak = () => breakLine(editor, enterAt)
  editor.insertSoftBreak = () => breakLine(editor, shiftEnterAt)

  editor.deleteBackward = unit => {
    const place = placeAtEdge(editor, 'start')
    if (place) actAsking('draft.step-join', project => backspaceAt(project, place.id))
    else deleteBackward(unit)
  }

  editor.deleteForward = unit => {
    const place = placeAtEdge(editor, 'end')
    if (place) actAsking('draft.step-join', project => deleteAtEnd(project, place.id))
    else deleteForward(unit)
  }

  editor.deleteFragment = options => {
    const range = rangeAcrossLines(editor)
    if (range) actAsking('draft.step-delete', deleting(range))
    else deleteFragment(options)
  }

  editor.insertText = (text, options) => {
    const range = rangeAcrossLines(editor)
    if (range) return actAsking('draft.step-delete', deleting(range), () => editor.insertText(text, options))
    const before = wordsOf(lineOf(editor))
    insertText(curled(text, before.slice(0, placeOf(editor)?.offset ?? 0)), options)
    obeyTyped(before, lineOf(editor))
  }

  return editor
}

const deleting = (range: TextRange) => (project: Project) => deleteRange(project, range)

/** What is selected goes first; where it is kept, no line is broken. */
function breakLine(editor: Editor, edit: typeof enterAt): void {
  const range = rangeAcrossLines(editor)
  if (range) {
    actAsking('draft.step-delete', deleting(range), () => breakLine(editor, edit))
    return
  }
  if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
  const place = placeOf(editor)
  const id = newId()
  if (place) actAsking('draft.step-enter', project => carried(project, edit(project, place, id), place.id))
}

/** A link goes along with the second half of its clause where a problem would lose cover otherwise. */
function carried(before: Project, result: KeyResult, from: string): KeyResult {
  if ('refused' in result) return result
  return { ...result, project: withCarriedLinks(before, result.project, { from, to: result.caret.id }, newId) }
}

/** A label, or an article's caption, that a keystroke or a composition finished says what the line is. */
function obeyTyped(before: string, line: Provision | undefined): void {
  const after = wordsOf(line)
  if (typedLabel(before) === null && typedLabel(after) !== null) obeySoon('draft.step-label', obeyLabel)
  else if (line?.type === 'article' && typedCaption(before) === null && typedCaption(after) !== null)
    obeySoon('draft.step-caption', obeyCaption)
}

const lineOf = (editor: Editor): Provision | undefined =>
  asProvisions(editor.children)[editor.selection?.focus.path[0] ?? -1]

const wordsOf = (line: Provision | undefined): string => (line ? textOf(line) : '')
