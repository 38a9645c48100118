import type { BodyLine } from './body-line'
import { headingKey } from './contents-list'
import { acceptHeading, acceptsSpaced } from './head'

/**
 * Whether a line is a heading that bears no number, and of which rank: 附则 of an act in parts, a chapter heading that lost its
 * number, 一、 above articles. Such a line is short, stands between finished text and a head, and there is evidence:
 * the 目录 lists it, it is 附则, it begins a run of 一、 headings, or the numbered chapters skip one here. Null otherwise.
 */
export function bareHeading(
  lines: readonly BodyLine[],
  at: number,
  contents: ReadonlySet<string>,
): 'part' | 'chapter' | null {
  const line = lines[at]
  if (!line || line.row || !isShort(line.text) || line.mark?.kind === 'article') return null
  if (line.mark?.kind === 'heading' || (line.mark?.kind === 'list' && line.mark.form !== 'dun')) return null
  const next = lines[at + 1]
  if (!next || !isHead(next) || !isFinished(lines[at - 1])) return null
  const inParts = lines.some(each => each.mark?.kind === 'heading' && each.mark.type === 'part')
  if (/^附\s*则$/.test(line.text)) return inParts ? 'part' : 'chapter'
  if (contents.has(headingKey(line.text)) || line.mark?.kind === 'list') return 'chapter'
  return skipsChapter(lines, at) ? 'chapter' : null
}

const isShort = (text: string): boolean => text.length <= 30 && !/[。；：，！？]/.test(text)

const isFinished = (before: BodyLine | undefined): boolean =>
  before === undefined || before.mark?.kind === 'heading' || /[。；）)”]$/.test(before.text)

function isHead(line: BodyLine): boolean {
  if (line.mark?.kind === 'heading') return acceptHeading(line.mark)
  return line.mark?.kind === 'article' && acceptsSpaced(line.mark)
}

function skipsChapter(lines: readonly BodyLine[], at: number): boolean {
  const before = chapterNumber(lines.slice(0, at).findLast(isChapter)) ?? 0
  const after = chapterNumber(lines.slice(at + 1).find(isChapter))
  return after !== null && after === before + 2
}

const isChapter = (line: BodyLine): boolean =>
  line.mark?.kind === 'heading' && line.mark.type === 'chapter' && acceptHeading(line.mark)

const chapterNumber = (line: BodyLine | undefined): number | null =>
  line?.mark?.kind === 'heading' ? line.mark.number : null
