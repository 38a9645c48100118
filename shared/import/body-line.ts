import { acceptHeading, acceptsSpaced } from './head'
import { type ListForm, type Mark, readMark } from './mark'
import type { SourceLine } from './source-line'

/** A line of the body with its mark, and for each form of list the number of the next entry before the article ends. */
export type BodyLine = SourceLine & { readonly mark: Mark | null; readonly next: ReadonlyMap<ListForm, number> }

/** Reads the marks of all lines and looks ahead from each, in one pass from the end. */
export function bodyLines(lines: readonly SourceLine[]): readonly BodyLine[] {
  let next: ReadonlyMap<ListForm, number> = new Map()
  return lines
    .map(line => ({ ...line, mark: line.row ? null : readMark(line.text) }))
    .reverse()
    .map(line => {
      const ahead = next
      next = aheadOf(line.mark, ahead)
      return { ...line, next: ahead }
    })
    .reverse()
}

function aheadOf(mark: Mark | null, ahead: ReadonlyMap<ListForm, number>): ReadonlyMap<ListForm, number> {
  if (mark === null) return ahead
  if (mark.kind === 'heading') return acceptHeading(mark) ? new Map() : ahead
  if (mark.kind === 'article') return acceptsSpaced(mark) ? new Map() : ahead
  return new Map(ahead).set(mark.form, mark.number)
}
