import { type FileChild, Paragraph } from 'docx'
import type { Annex } from '../statute'
import { type CommentMark, markedRuns, marksByLine } from './comments'
import { plainTable } from './plain-table'
import type { StyleId } from './styles'

/**
 * An annex on a page of its own: 附件 in 黑体 at the left, its title centred, its lines; lines with tabs are the rows of a table. Comments
 * count its number, title and lines as one text.
 */
export function annexParagraphs(
  { label, title, lines }: Annex,
  marks: readonly CommentMark[] = [],
): readonly FileChild[] {
  const [onLabel = [], onTitle = [], ...onLines] = marksByLine([label, title, ...lines], marks)
  const plain = (style: StyleId, words: string, on: readonly CommentMark[]): Paragraph =>
    new Paragraph({ style, children: markedRuns(words, on) })
  return [
    new Paragraph({ style: 'AnnexLabel', pageBreakBefore: true, children: markedRuns(label, onLabel) }),
    ...(title === '' ? [] : [plain('AnnexTitle', title, onTitle)]),
    ...blocks(lines, onLines).map(block =>
      block.rows ? plainTable(block.rows) : plain('AnnexText', block.line, block.marks),
    ),
  ]
}

type Block =
  | { readonly rows: string[][]; readonly line?: never }
  | { readonly line: string; readonly marks: readonly CommentMark[]; readonly rows?: never }

/** Neighbouring lines with tabs are one table. */
function blocks(lines: readonly string[], marks: readonly (readonly CommentMark[])[]): readonly Block[] {
  const found: Block[] = []
  for (const [index, line] of lines.entries()) {
    const last = found.at(-1)
    if (!line.includes('\t')) found.push({ line, marks: marks[index] ?? [] })
    else if (last?.rows) last.rows.push(line.split('\t'))
    else found.push({ rows: [line.split('\t')] })
  }
  return found
}
