import type { Span } from '../comments'

/**
 * Where words are after a text was changed: the two texts are alike at their starts and at their ends, and what lies between was
 * exchanged. Words typed at an edge do not come to belong to a span, words typed inside it do. Where the same signs stand side by
 * side, it is taken that those outside the span were changed. Where several places were changed at once, words that are found
 * unchanged, and only once, are where they are. Null when nothing is left.
 */
export function carriedSpan(was: string, now: string, span: Span): Span | null {
  const words = was.slice(span.start, span.end)
  const isSame = (place: Span | null): boolean => place !== null && now.slice(place.start, place.end) === words
  const late = carriedOver(was, now, span, endsByStart(was, now))
  if (isSame(late)) return late
  const early = carriedOver(was, now, span, endsByEnd(was, now))
  if (isSame(early)) return early
  const found = isOnce(was, words) && isOnce(now, words) ? now.indexOf(words) : -1
  return found < 0 ? late : { start: found, end: found + words.length }
}

const isOnce = (text: string, words: string): boolean => {
  const at = text.indexOf(words)
  return at >= 0 && text.indexOf(words, at + 1) < 0
}

/** How many signs two texts have in common at their starts and at their ends. */
type Ends = { readonly head: number; readonly tail: number }

/** The exchanged part as late in the text as it can be. */
function endsByStart(was: string, now: string): Ends {
  const head = alikeAtStart(was, now, 0)
  return { head, tail: alikeAtEnd(was, now, head) }
}

/** The exchanged part as early in the text as it can be. */
function endsByEnd(was: string, now: string): Ends {
  const tail = alikeAtEnd(was, now, 0)
  return { head: alikeAtStart(was, now, tail), tail }
}

function carriedOver(was: string, now: string, { start, end }: Span, { head, tail }: Ends): Span | null {
  const cutEnd = was.length - tail
  const shift = now.length - was.length
  const inserted = cutEnd === head
  const from =
    start < head || (start === head && !inserted) ? start : start < cutEnd ? now.length - tail : start + shift
  const to = end <= head ? end : end < cutEnd ? head : end + shift
  return from < to ? { start: from, end: to } : null
}

function alikeAtStart(one: string, other: string, tail: number): number {
  const most = Math.min(one.length, other.length) - tail
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length < most && isHighHalf(one.charCodeAt(length - 1)) ? length - 1 : length
}

function alikeAtEnd(one: string, other: string, head: number): number {
  const most = Math.min(one.length, other.length) - head
  let length = 0
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length))
    length += 1
  return length > 0 && isLowHalf(one.charCodeAt(one.length - length)) ? length - 1 : length
}

/** The first or second half of a character beyond the basic plane: never cut apart. */
const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
