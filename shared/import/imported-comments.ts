import type { Comment, Span } from '../comments'
import { text } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import { type Id, type Provision, type Statute, textOf } from '../statute'
import type { ImportComment } from './import-comment'

/**
 * Margin notes and kept changes of a Word file as comments of a project. `lines` are the source lines the provisions begin at. What
 * stands outside the provisions (title, preamble, annexes) becomes a comment on the draft as a whole that quotes its words.
 */
export function importedComments(
  statute: Statute,
  lines: readonly number[],
  comments: readonly ImportComment[],
  newId: () => Id,
): readonly Comment[] {
  const act = outline(statute)
  return comments.map(comment => {
    const at = placeOf(statute, lines, comment)
    const words = at ? textOf(at.provision) : comment.words
    const span = at?.span && (at.span.start > 0 || at.span.end < words.length) ? at.span : null
    return {
      id: newId(),
      provision: at?.provision.id ?? null,
      ...(span ? { span } : {}),
      quote: span ? words.slice(span.start, span.end) : words,
      cite: at ? citePlace(act, { id: at.provision.id }) : '',
      author: comment.author,
      at: comment.date,
      text:
        comment.kind === 'note'
          ? comment.text
          : text('zh', `comments.change-${comment.kind}`, { words: comment.words }),
      replies: comment.replies ?? [],
      ...(comment.resolved ? { resolved: { by: '', at: '' } } : {}),
    }
  })
}

type Placed = { readonly provision: Provision; readonly span: Span | null }

/** A note without words counts for a provision only where it stands in the very line the provision begins at. */
function placeOf(statute: Statute, lines: readonly number[], comment: ImportComment): Placed | null {
  const index = lines.findLastIndex(line => line <= comment.line)
  const provision = statute.provisions[index]
  if (!provision) return null
  const span = spanOf(textOf(provision), comment)
  const sameLine = lines[index] === comment.line
  return span || sameLine ? { provision, span } : null
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
