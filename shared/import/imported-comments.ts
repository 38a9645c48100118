import { annexOf, HEAD_PARTS, partWords } from '../comment-parts'
import type { Comment, Span } from '../comments'
import { text } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import { type Id, type Statute, textOf } from '../statute'
import type { ImportComment } from './import-comment'

/**
 * Margin notes and kept changes of a Word file as comments of a project. `lines` are the source lines the provisions begin at. What
 * stands on title, preamble or an annex is found there by its words; what is not found is a comment on the draft as a whole that quotes
 * its words.
 */
export function importedComments(
  statute: Statute,
  lines: readonly number[],
  comments: readonly ImportComment[],
  newId: () => Id,
): readonly Comment[] {
  const act = outline(statute)
  return comments.map(comment => {
    const at = placeOf(statute, lines, comment) ?? partPlaceOf(statute, lines, comment)
    const words = at?.text ?? comment.words
    const span = at?.span && (at.span.start > 0 || at.span.end < words.length) ? at.span : null
    return {
      id: newId(),
      provision: at?.provision ?? null,
      ...(at?.part === undefined ? {} : { part: at.part }),
      ...(span ? { span } : {}),
      quote: span ? words.slice(span.start, span.end) : words,
      cite: at?.provision ? citePlace(act, { id: at.provision }) : (annexOf(statute, at?.part ?? '')?.label ?? ''),
      author: comment.author,
      at: comment.date,
      text: saidBy(comment),
      replies: comment.replies ?? [],
      ...(comment.resolved ? { resolved: { by: '', at: '' } } : {}),
    }
  })
}

/** What a note says; a kept change is told in words. */
const saidBy = (comment: ImportComment): string =>
  comment.kind === 'note' ? comment.text : text('zh', `comments.change-${comment.kind}`, { words: comment.words })

type Placed = {
  readonly provision: Id | null
  readonly part?: string
  readonly text: string
  readonly span: Span | null
}

/** A note without words counts for a provision only where it stands in the very line the provision begins at. */
function placeOf(statute: Statute, lines: readonly number[], comment: ImportComment): Placed | null {
  const index = lines.findLastIndex(line => line <= comment.line)
  const provision = statute.provisions[index]
  if (!provision) return null
  const span = spanOf(textOf(provision), comment)
  const sameLine = lines[index] === comment.line
  return span || sameLine ? { provision: provision.id, text: textOf(provision), span } : null
}

/** Above the provisions a note stands on a part of the head, below them on an annex; on the number of one it means all of it. */
function partPlaceOf(statute: Statute, lines: readonly number[], comment: ImportComment): Placed | null {
  const above = comment.line < (lines[0] ?? Number.POSITIVE_INFINITY)
  for (const part of above ? HEAD_PARTS : statute.annexes.map(annex => annex.id)) {
    const text = partWords(statute, part) ?? ''
    const start = comment.words === '' || comment.kind === 'deleted' ? -1 : text.indexOf(comment.words)
    if (start < 0) continue
    const end = Math.min(start + Math.max(comment.words.length, comment.anchor?.length ?? 0), text.length)
    const onNumber = start === 0 && end === annexOf(statute, part)?.label.length
    return { provision: null, part, text, span: onNumber ? null : { start, end } }
  }
  return null
}

/** Where the words stand in a provision: counted from its end, since labels and layout come off at its start; else by the words. */
function spanOf(text: string, { words, anchor, kind }: ImportComment): Span | null {
  if (words === '' || kind === 'deleted') return null
  if (anchor) {
    const end = text.length - anchor.after
    const start = end - anchor.length
    if (start >= 0 && start < end && text.slice(start, end).startsWith(words)) return { start, end }
  }
  const found = text.indexOf(words)
  if (found >= 0) return { start: found, end: found + words.length }
  return words.endsWith(text) && text !== '' ? { start: 0, end: text.length } : null
}
