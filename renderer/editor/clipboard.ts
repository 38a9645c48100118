import type { ClipboardEvent } from 'react'
import type { Editor } from 'slate'
import { z } from 'zod'
import { pasteAt, pasteOver } from '../../shared/edits/typing-paste'
import type { TextPlace } from '../../shared/edits/typing-place'
import type { TextRange } from '../../shared/edits/typing-range'
import { doubtsOf } from '../../shared/import/doubts'
import { readPlainPiece } from '../../shared/import/plain-piece'
import { type ReadPiece, readPieceHtml, readPieceText } from '../../shared/import/read-statute'
import { type Provision, provisionSchema, textOf } from '../../shared/statute'
import { copiedPiece, pieceHtml, pieceText } from '../../shared/text/copied-piece'
import { newId } from '../new-id'
import { notify, projectOf, useStore } from '../store'
import { actAsking } from './act'
import { flushTyping } from './active'
import { askHowToPaste } from './paste-question'
import { placeOf, rangeAcrossLines, selectedRange } from './selected'

/** What one window of ours hands to another, or to itself: the provisions themselves. */
const KIND = 'application/x-trilist-piece'
const pieceSchema = z.array(provisionSchema)

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

/** Ctrl+V. */
export function hearPaste(editor: Editor, event: ClipboardEvent): true {
  event.preventDefault()
  pasteInto(editor, event.clipboardData)
  return true
}

/** Puts what is selected on the clipboard: as numbered text, as HTML for Word, and as provisions for ourselves. */
function copySelection(editor: Editor, data: DataTransfer): void {
  flushTyping()
  const range = selectedRange(editor)
  if (!range) return
  const piece = copiedPiece(projectOf(useStore.getState()).statute, range)
  data.setData('text/plain', pieceText(piece))
  data.setData('text/html', pieceHtml(piece))
  if (piece.some(({ label }) => label !== ''))
    data.setData(KIND, JSON.stringify(piece.map(({ provision }) => provision)))
}

/** Pastes what the clipboard holds as one step: our own provisions, structure read from HTML or text, or mere words. */
function pasteInto(editor: Editor, data: DataTransfer): void {
  const { provisions, issues } = pieceOf(data)
  const [only] = provisions
  if (!only) return
  if (provisions.length === 1 && isWords(only) && !rangeAcrossLines(editor)) {
    if (selectedRange(editor)) editor.deleteFragment()
    editor.insertText(textOf(only))
    return
  }
  const goal = { place: placeOf(editor), range: selectedRange(editor) }
  if (doubtsOf(issues).length === 0) put(goal, provisions, issues)
  else void askHow(goal, { provisions, issues }, { text: data.getData('text/plain'), html: data.getData('text/html') })
}

const isWords = ({ type, children }: Provision): boolean => type === 'paragraph' && !children.some(run => run.cite)

type Goal = { readonly place: TextPlace | null; readonly range: TextRange | null }

/** The clipboard can be read during the event only, so its contents come along. */
async function askHow(
  goal: Goal,
  piece: ReadPiece,
  source: { readonly text: string; readonly html: string },
): Promise<void> {
  const how = await askHowToPaste(piece)
  if (how === 'structure') put(goal, piece.provisions, [])
  if (how === 'plain') put(goal, readPlainPiece(source, newId), [])
}

function put({ place, range }: Goal, provisions: readonly Provision[], issues: ReadPiece['issues']): void {
  if (!place) return
  actAsking(
    'draft.step-paste',
    project => (range ? pasteOver(project, range, provisions, newId) : pasteAt(project, place, provisions, newId)),
    () => issues.length > 0 && notify('info', 'draft.pasted-issues', { count: issues.length }),
  )
}

function pieceOf(data: DataTransfer): ReadPiece {
  const own = ownPiece(data.getData(KIND))
  if (own) return { provisions: own, issues: [] }
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  if (html === '' && !text.includes('\n')) return readPieceText(text, newId)
  return html === '' ? readPieceText(text, newId) : readPieceHtml(html, newId)
}

/** The clipboard is open to every program: what is not exactly ours is read as text. */
function ownPiece(written: string): readonly Provision[] | null {
  if (written === '') return null
  const piece = pieceSchema.safeParse(parsed(written))
  return piece.success ? piece.data : null
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
