import type { Editor } from 'slate'
import * as z from 'zod/mini'
import { type PieceEdges, pasteAt, pasteOver } from '../../shared/edits/typing-paste'
import type { TextPlace } from '../../shared/edits/typing-place'
import type { TextRange } from '../../shared/edits/typing-range'
import { doubtsOf } from '../../shared/import/doubts'
import { readPlainPiece } from '../../shared/import/plain-piece'
import { type ReadPiece, readPieceHtml, readPieceText } from '../../shared/import/read-statute'
import { type Provision, provisionSchema, textOf } from '../../shared/statute'
import { newId } from '../new-id'
import { notify } from '../store'
import { actAsking } from './act'
import { focusText, leaveText } from './active'
import { askHowToPaste } from './paste-question'
import { placeOf, rangeAcrossLines, selectedRange } from './selected'

/** What the clipboard held: provisions of ours as JSON text, HTML, plain text; each may be empty. */
type Pasted = { readonly own: string; readonly html: string; readonly text: string }

const pieceSchema = z.strictObject({ lines: z.array(provisionSchema), opens: z.boolean(), ends: z.boolean() })

/** Pastes what the clipboard holds as one step: our own provisions, structure read from HTML or text, or mere words. */
export function pasteInto(editor: Editor, pasted: Pasted): void {
  const { provisions, issues, edges } = pieceOf(pasted)
  const words = wordsOf(provisions, pasted)
  if (words !== '' && !rangeAcrossLines(editor)) {
    if (selectedRange(editor)) editor.deleteFragment()
    editor.insertText(words)
    return
  }
  if (provisions.length === 0) return
  const goal = { place: placeOf(editor), range: selectedRange(editor), edges }
  if (doubtsOf(issues).length === 0) put(goal, provisions, issues)
  else void askHow(goal, { provisions, issues }, pasted)
}

/** What is a mere run of words: one line without a label, or a label alone (第十二条), which is a reference; empty when it is more. */
function wordsOf([only, ...more]: readonly Provision[], { own, text }: Pasted): string {
  if (!only || more.length > 0 || only.children.some(run => run.cite)) return ''
  if (only.type === 'paragraph') return textOf(only)
  return textOf(only) === '' && own === '' ? text.trim() : ''
}

type Goal = {
  readonly place: TextPlace | null
  readonly range: TextRange | null
  readonly edges?: PieceEdges | undefined
}

/** What is pasted; a piece of our own says whether it begins or ends within a line. */
type Piece = ReadPiece & { readonly edges?: PieceEdges }

async function askHow(goal: Goal, piece: ReadPiece, source: Pasted): Promise<void> {
  leaveText()
  const how = await askHowToPaste(piece)
  focusText()
  if (how === 'structure') put(goal, piece.provisions, [])
  if (how === 'plain') put(goal, readPlainPiece(source, newId), [])
}

function put({ place, range, edges }: Goal, provisions: readonly Provision[], issues: ReadPiece['issues']): void {
  if (!place) return
  actAsking(
    'draft.step-paste',
    project =>
      range ? pasteOver(project, range, provisions, newId, edges) : pasteAt(project, place, provisions, newId, edges),
    () => issues.length > 0 && notify('info', 'draft.pasted-issues', { count: issues.length }),
  )
}

function pieceOf({ own, html, text }: Pasted): Piece {
  const piece = ownPiece(own)
  if (piece) return { provisions: piece.lines, issues: [], edges: { opens: piece.opens, ends: piece.ends } }
  if (html === '' && !text.includes('\n')) return readPieceText(text, newId)
  return html === '' ? readPieceText(text, newId) : readPieceHtml(html, newId)
}

/** The clipboard is open to every program: what is not exactly ours is read as text. */
function ownPiece(written: string): z.infer<typeof pieceSchema> | null {
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
