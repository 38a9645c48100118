import { acceptHeading, acceptsSpaced } from './head'
import { type ListForm, type Mark, readMark } from './mark'
import type { SourceLine } from './source-line'

/** A line of the body with what stands around it. */
export type BodyLine = SourceLine & {
  readonly mark: Mark | null
  /** For each form of list the number of the next entry before the article ends. */
  readonly next: ReadonlyMap<ListForm, number>
  /** Numbers of the chapter headings before and after it; 0 and null where there is none. */
  readonly chapterBefore: number
  readonly chapterAfter: number | null
  /** Numbers of the articles before and after it, in the same way. */
  readonly articleBefore: number
  readonly articleAfter: number | null
}

type Ahead = {
  readonly next: ReadonlyMap<ListForm, number>
  readonly chapter: number | null
  readonly article: number | null
}

/** Reads the marks of all lines and looks around from each, in one pass forwards and one backwards. */
export function bodyLines(lines: readonly SourceLine[]): readonly BodyLine[] {
  let chapterBefore = 0
  let articleBefore = 0
  const marked = lines.map(line => {
    const mark = line.row ? null : readMark(line.text)
    const before = { chapterBefore, articleBefore }
    if (isChapter(mark)) chapterBefore = mark.number
    if (isArticle(mark)) articleBefore = mark.number
    return { ...line, mark, ...before }
  })
  let ahead: Ahead = { next: new Map(), chapter: null, article: null }
  const read: BodyLine[] = []
  for (const line of marked.reverse()) {
    read.push({ ...line, next: ahead.next, chapterAfter: ahead.chapter, articleAfter: ahead.article })
    ahead = {
      next: aheadOf(line.mark, ahead.next),
      chapter: isChapter(line.mark) ? line.mark.number : ahead.chapter,
      article: isArticle(line.mark) ? line.mark.number : ahead.article,
    }
  }
  return read.reverse()
}

const isChapter = (mark: Mark | null): mark is Extract<Mark, { kind: 'heading' }> =>
  mark?.kind === 'heading' && mark.type === 'chapter' && acceptHeading(mark)

const isArticle = (mark: Mark | null): mark is Extract<Mark, { kind: 'article' }> =>
  mark?.kind === 'article' && acceptsSpaced(mark)

function aheadOf(mark: Mark | null, next: ReadonlyMap<ListForm, number>): ReadonlyMap<ListForm, number> {
  if (mark === null) return next
  if (mark.kind === 'heading') return acceptHeading(mark) ? new Map() : next
  if (mark.kind === 'article') return isArticle(mark) ? new Map() : next
  return new Map(next).set(mark.form, mark.number)
}
