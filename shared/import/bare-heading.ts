import type { BodyLine } from './body-line'
import { headingKey } from './contents-list'
import { COMPLETE } from './front-matter'
import { acceptHeading, acceptsSpaced } from './head'

/** What the act as a whole says of its headings. */
export type HeadingContext = {
  /** Words of the headings the 目录 lists, as `headingKey` gives them. */
  readonly contents: ReadonlySet<string>
  /** The act has 编. */
  readonly inParts: boolean
}

/**
 * Whether a line is a heading that bears no number, and of which rank: 附则 of an act in parts, a chapter heading that lost its
 * number, 一、 above articles. Such a line is short, stands between finished text and a head, and there is evidence:
 * the 目录 lists it, it is 附则, it begins a run of 一、 headings, or the numbered chapters skip one here. The title of a second act in
 * the same file, after which the articles begin again, stands like a 编. Null otherwise.
 */
export function bareHeading(
  lines: readonly BodyLine[],
  at: number,
  { contents, inParts }: HeadingContext,
): 'part' | 'chapter' | null {
  const line = lines[at]
  if (!line || line.row || !isShort(line.text) || line.mark?.kind === 'article') return null
  if (line.mark?.kind === 'heading' || (line.mark?.kind === 'list' && line.mark.form !== 'dun')) return null
  if (isSecondTitle(line) && isFinished(lines[at - 1])) return 'part'
  const next = lines[at + 1]
  if (!next || !isHead(next) || !isFinished(lines[at - 1])) return null
  if (/^附\s*则$/.test(line.text)) return inParts ? 'part' : 'chapter'
  if (contents.has(headingKey(line.text)) || line.mark?.kind === 'list') return 'chapter'
  return line.chapterAfter === line.chapterBefore + 2 ? 'chapter' : null
}

const isSecondTitle = ({ text, mark, articleBefore, articleAfter }: BodyLine): boolean =>
  mark === null && articleBefore > 0 && articleAfter === 1 && COMPLETE.test(text)

const isShort = (text: string): boolean => text.length <= 30 && !/[。；：，！？]/.test(text)

const isFinished = (before: BodyLine | undefined): boolean =>
  before === undefined || before.mark?.kind === 'heading' || /[。；）)”]$/.test(before.text)

function isHead(line: BodyLine): boolean {
  if (line.mark?.kind === 'heading') return acceptHeading(line.mark)
  return line.mark?.kind === 'article' && acceptsSpaced(line.mark)
}
