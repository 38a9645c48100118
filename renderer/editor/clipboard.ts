import type { ClipboardEvent } from 'react'
import type { Editor } from 'slate'
import type { PieceEdges } from '../../shared/edits/typing-paste'
import type { TextRange } from '../../shared/edits/typing-range'
import { type Statute, textOf } from '../../shared/statute'
import { copiedPiece, pieceHtml, pieceText } from '../../shared/text/copied-piece'
import { projectOf, useStore } from '../store'
import { flushTyping } from './active'
import { PIECE } from './piece-kind'
import { selectedRange } from './selected'

/** Ctrl+C. Gives true, so that Slate does not copy as well. */
export function hearCopy(editor: Editor, event: ClipboardEvent): true {
  event.preventDefault()
  copySelection(editor, event.clipboardData)
  return true
}

/** Ctrl+X. */
export function hearCut(editor: Editor, event: ClipboardEvent): true {
  hearCopy(editor, event)
  if (selectedRange(editor)) editor.deleteFragment()
  return true
}

/** Ctrl+V. What reads other programs' pieces is loaded once the window has nothing else to do, or now. */
export function hearPaste(editor: Editor, event: ClipboardEvent): true {
  event.preventDefault()
  const pasted = pastedIn(event.clipboardData)
  void loadPaste().then(({ pasteInto }) => pasteInto(editor, pasted))
  return true
}

/** Loads what pasting needs, which the first screen does not. */
export const loadPaste = () => import('./paste')

/** The clipboard can be read during the event only. */
const pastedIn = (data: DataTransfer) => ({
  own: data.getData(PIECE),
  html: data.getData('text/html'),
  text: data.getData('text/plain'),
})

/** Puts what is selected on the clipboard: as numbered text, as HTML for Word, and as provisions for ourselves. */
function copySelection(editor: Editor, data: DataTransfer): void {
  flushTyping()
  const range = selectedRange(editor)
  if (!range) return
  const { statute } = projectOf(useStore.getState())
  const piece = copiedPiece(statute, range)
  data.setData('text/plain', pieceText(piece))
  data.setData('text/html', pieceHtml(piece))
  if (piece.some(({ label }) => label !== ''))
    data.setData(PIECE, JSON.stringify({ lines: piece.map(({ provision }) => provision), ...edgesOf(statute, range) }))
}

/** A selection that begins or ends within a line's words takes part of it only. */
function edgesOf({ provisions }: Statute, { from, to }: TextRange): PieceEdges {
  const last = provisions.find(each => each.id === to.id)
  return { opens: from.offset > 0, ends: last !== undefined && to.offset < textOf(last).length }
}
