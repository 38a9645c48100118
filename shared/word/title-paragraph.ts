import { type ISpacingProperties, Paragraph } from 'docx'
import { type CommentMark, markedRuns } from './comments'
import { TEXT_WIDTH, TITLE_SIGN } from './page'
import type { StyleId } from './styles'
import { titleLine } from './title-lines'

/** The title of a portrait page; a long one is narrowed from both sides so that its lines break between words. */
export function titleParagraph(
  style: StyleId,
  title: string,
  spacing?: ISpacingProperties,
  marks: readonly CommentMark[] = [],
): Paragraph {
  const line = titleLine(title)
  // Half a character more than the line holds: fonts differ by a hair, and none may push a sign onto a further line.
  const side = line === null ? 0 : Math.floor((TEXT_WIDTH - (line + 0.5) * TITLE_SIGN) / 2)
  return new Paragraph({
    style,
    ...(spacing ? { spacing } : {}),
    ...(side > 0 ? { indent: { left: side, right: side } } : {}),
    children: markedRuns(title, marks),
  })
}
