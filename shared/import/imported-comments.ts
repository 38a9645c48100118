import { annexOf, HEAD_PARTS, partWords } from '../comment-parts'
import type { Comment, Span } from '../comments'
import { text } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import { type Id, type Statute, textOf } from '../statute'
import { tight } from './front-matter'
import type { ImportComment } from './import-comment'
import type { SourceLine } from './source-line'

/**
 * Margin notes and kept changes of a Word file as comments of a project. `source` are the lines that were read, `lines` the numbers of
 * those the provisions begin at. What stands on title, preamble or an annex is found there by its line, else by its words; what is not
 * found is a comment on the draft as a whole that quotes its words.
 */
export function importedComments(
  statute: Statute,
  source: readonly SourceLine[],
  lines: readonly number[],
  comments: readonly ImportComment[],
  newId: () => Id,
): readonly Comment[] {
  const act = outline(statute)
  return comments.map(comment => {
    const at =
      partLineOf(statute, source, lines, comment) ??
      placeOf(statute, lines, comment) ??
      partPlaceOf(statute, lines, comment)
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

/** A note on a part outside the provisions by the lines of the source it begins and ends in. */
function partLineOf(
  statute: Statute,
  source: readonly SourceLine[],
  lines: readonly number[],
  comment: ImportComment,
): Placed | null {
  const at = partLineAt(statute, source, lines, comment.line)
  const span = at ? spanOf(at.text, comment) : null
  if (!at || !span) return null
  const { to } = comment.anchor ?? {}
  const last = to ? partLineAt(statute, source, lines, to.line) : null
  const end = to && last?.part === at.part ? last.start + Math.max(last.text.length - to.after, 0) : at.start + span.end
  return onPart(statute, at.part, { start: at.start + span.start, end })
}

/**
 * The line of a part that a line of the source became: the first in the source with its words is the first of the parts with them, and
 * so on, since lines may be alike.
 */
function partLineAt(
  statute: Statute,
  source: readonly SourceLine[],
  lines: readonly number[],
  line: number,
): PartLine | null {
  const own = source.find(each => each.line === line)
  const isBeside = besideProvisions(lines, line)
  if (!own || !isBeside) return null
  const isAlike = ({ text }: { readonly text: string }) => tight(text) === tight(own.text)
  const before = source.filter(each => each.line < line && isBeside(each.line) && isAlike(each))
  return partLines(statute, partsBeside(statute, lines, line)).filter(isAlike)[before.length] ?? null
}

/** Tells the lines on the same side of the provisions as a line; null for a line among them. */
function besideProvisions(lines: readonly number[], line: number): ((other: number) => boolean) | null {
  const [first = Number.POSITIVE_INFINITY, last = first] = [lines[0], lines.at(-1)]
  if (line < first) return other => other < first
  return line > last ? other => other > last : null
}

/** The parts of the head for a line above the provisions, the annexes for one below. */
const partsBeside = ({ annexes }: Statute, lines: readonly number[], line: number): readonly string[] =>
  line < (lines[0] ?? Number.POSITIVE_INFINITY) ? HEAD_PARTS : annexes.map(annex => annex.id)

type PartLine = { readonly part: string; readonly text: string; readonly start: number }

/** The lines of parts in order, each with the place it begins at in the words of its part. */
function partLines(statute: Statute, parts: readonly string[]): readonly PartLine[] {
  return parts.flatMap(part => {
    let next = 0
    return (partWords(statute, part) ?? '').split('\n').map(text => {
      const start = next
      next += text.length + 1
      return { part, text, start }
    })
  })
}

/** Words of a part; those on the number of an annex, or up to the last line that can bear a note, mean all of it. */
function onPart(statute: Statute, part: string, span: Span): Placed {
  const text = partWords(statute, part) ?? ''
  const isNumber = span.end === annexOf(statute, part)?.label.length
  const isToEnd = text.slice(span.end).split('\n').every(cannotBear)
  return { provision: null, part, text, span: span.start === 0 && (isNumber || isToEnd) ? null : span }
}

/** Word has no words to set a note at in an empty line or a row of a table. */
const cannotBear = (line: string): boolean => line === '' || line.includes('\t')

/** Above the provisions a note stands on a part of the head, below them on an annex; on the number of one it means all of it. */
function partPlaceOf(statute: Statute, lines: readonly number[], comment: ImportComment): Placed | null {
  for (const part of partsBeside(statute, lines, comment.line)) {
    const text = partWords(statute, part) ?? ''
    const start = comment.words === '' || comment.kind === 'deleted' ? -1 : text.indexOf(comment.words)
    if (start < 0) continue
    const end = Math.min(start + Math.max(comment.words.length, comment.anchor?.length ?? 0), text.length)
    return onPart(statute, part, { start, end })
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
