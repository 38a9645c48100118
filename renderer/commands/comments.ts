import { partWords } from '../../shared/comment-parts'
import type { Span } from '../../shared/comments'
import { carriedSpan } from '../../shared/edits/carried-span'
import {
  addComment,
  deleteComment,
  reopenComment,
  replyToComment,
  resolveComment,
  rewordComment,
} from '../../shared/edits/comments'
import { type Id, textOf } from '../../shared/statute'
import { activeEditor, flushTyping, focusText } from '../editor/active'
import { type Pending, setCommentsView, showComments } from '../editor/comments-view'
import { fieldInUse } from '../editor/part-field'
import { selectedRange } from '../editor/selected'
import { focusSoon } from '../focus-soon'
import { newId } from '../new-id'
import { change, projectOf, useStore } from '../store'
import type { Command } from './command'
import { provisionAt } from './lists'
import { changeSettings } from './view'

/** Comments on the draft. */
export const commentCommands: readonly Command[] = [
  { id: 'add-comment', run: startComment },
  { id: 'show-comments', run: showComments },
]

/** Opens the form for a comment on the selected words, on the provision, title or annex with the caret, or on the whole draft. */
function startComment(): void {
  flushTyping()
  const pending = pendingHere()
  showComments()
  setCommentsView({ pending, current: null })
  focusSoon('[data-comment-form] textarea')
}

function pendingHere(): Pending {
  const state = useStore.getState()
  const { statute } = projectOf(state)
  const { provisions } = statute
  const field = state.workspace === 'draft' ? fieldInUse() : null
  if (field) {
    const { part, span } = field
    return { provision: null, part, words: partWords(statute, part) ?? '', span }
  }
  const editor = state.workspace === 'draft' ? activeEditor()?.editor : undefined
  const range = editor ? selectedRange(editor) : null
  const provision = range?.from.id ?? provisionAt(state)
  const line = provisions.find(each => each.id === provision)
  if (!line) return { provision: null, words: '', span: null }
  const words = textOf(line)
  const end = range?.to.id === line.id ? range.to.offset : words.length
  const span = range && range.from.offset < end ? { start: range.from.offset, end } : null
  return { provision: line.id, words, span }
}

/** Keeps the comment that was written, on its words as they stand now. */
export function keepComment({ provision, part, words, span }: Pending, text: string, author: string): void {
  const { statute } = projectOf(useStore.getState())
  const line = statute.provisions.find(each => each.id === provision)
  const here = part === undefined ? (line ? textOf(line) : null) : partWords(statute, part)
  const place: Span | null = here !== null && span ? carriedSpan(words, here, span) : null
  const id = newId()
  const remark = {
    id,
    provision: line ? line.id : null,
    ...(part === undefined || here === null ? {} : { part }),
    author,
    at: now(),
    text,
    ...(place ? { span: place } : {}),
  }
  setCommentsView({ pending: null, current: id })
  change(project => addComment(project, remark), 'comments.step-add')
  remember(author)
  focusText()
}

/** Leaves the form without a comment. */
export function dropComment(): void {
  setCommentsView({ pending: null })
  focusText()
}

/** Adds an answer to a comment. */
export function answerComment(id: Id, text: string, author: string): void {
  change(project => replyToComment(project, id, { author, at: now(), text }), 'comments.step-reply')
  remember(author)
}

/** Gives a comment other words. */
export const changeComment = (id: Id, text: string): void =>
  change(project => rewordComment(project, id, text), 'comments.step-edit')

/** Marks a comment as resolved, or opens it again. */
export function resolveOrReopen(id: Id, resolved: boolean): void {
  const by = useStore.getState().settings.person
  if (resolved) change(project => resolveComment(project, id, { by, at: now() }), 'comments.step-resolve')
  else change(project => reopenComment(project, id), 'comments.step-reopen')
}

/** Deletes a comment with its answers; undo brings it back. */
export const removeComment = (id: Id): void => change(project => deleteComment(project, id), 'comments.step-delete')

const now = (): string => new Date().toISOString()

/** Who comments is asked once and kept. */
function remember(author: string): void {
  if (author !== '' && useStore.getState().settings.person === '') void changeSettings({ person: author })
}
