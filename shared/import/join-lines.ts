import type { ImportIssue } from './issue'
import { readMark } from './mark'
import type { SourceLine } from './source-line'

const SENTENCE_END = /[。；：！？.;:!?”’"）)》】〗…]$/
/** A printed line holds at least this many signs; shorter unfinished lines are names in a list. */
const NARROWEST = 18
const SPLIT_NUMBER = /^[第笫][零〇一二三四五六七八九十百千\d\s]*$/

/**
 * Joins lines that a hard wrap, a page break or a soft break parted in mid-sentence. It does so only where the source shows
 * that it wraps: most paragraphs are indented and this line is not, or unfinished lines are too many to be meant. In a pasted
 * piece one filled line is enough, as who pastes is asked.
 */
export function joinLines(
  lines: readonly SourceLine[],
  issues: ImportIssue[],
  { fewest = 3 }: { readonly fewest?: number } = {},
): readonly SourceLine[] {
  const wraps = wrapping(lines, fewest)
  const joined: SourceLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && belongTogether(before, line, wraps)) {
      issues.push({ code: 'line-joined', line: line.line, text: `${before.text.slice(-8)}${line.text.slice(0, 8)}` })
      joined[joined.length - 1] = { ...before, text: before.text + line.text }
    } else joined.push(line)
  }
  return joined
}

type Wrapping = {
  readonly byIndent: boolean
  readonly byWidth: boolean
  readonly width: number
  /** Every unfinished line is as wide as the widest of all, give or take a punctuation mark: it is filled. */
  readonly filled: number | null
}

function wrapping(lines: readonly SourceLine[], fewest: number): Wrapping {
  const running = lines.filter(line => !line.row && line.text.length > 4 && readMark(line.text)?.kind !== 'heading')
  const indented = running.filter(line => line.indented).length
  const open = running.filter(line => !SENTENCE_END.test(line.text))
  const wide = open.filter(line => line.text.length >= NARROWEST)
  return {
    byIndent: running.length > 8 && indented > running.length * 0.3 && running.some(line => !line.indented),
    byWidth: wide.length >= 8 && wide.length > running.length * 0.12 && wide.length > open.length * 0.6,
    filled: filledWidth(running, wide, fewest),
    width: open.map(line => line.text.length).sort((one, other) => one - other)[Math.floor(open.length / 4)] ?? 0,
  }
}

function filledWidth(running: readonly SourceLine[], wide: readonly SourceLine[], fewest: number): number | null {
  const widest = Math.max(0, ...running.map(line => widthOf(line.text)))
  const full = widest - 3
  return wide.length >= fewest && wide.every(line => widthOf(line.text) >= full) ? full : null
}

/** Width in full-width signs; half-width ones take half. */
const widthOf = (text: string): number => text.length - (text.match(/[\x20-\x7e]/g)?.length ?? 0) / 2

function belongTogether(before: SourceLine, line: SourceLine, wraps: Wrapping): boolean {
  if (before.row || line.row) return false
  if (SPLIT_NUMBER.test(before.text)) return /^[零〇一二三四五六七八九十百千\d\s]*(?:分编|[编章节条])/.test(line.text)
  if (SENTENCE_END.test(before.text) || readMark(before.text)?.kind === 'heading') return false
  const mark = readMark(line.text)
  if (mark && (mark.kind !== 'article' || mark.spaced)) return false
  if (/^[“"‘《【〖]?附[件表录]/.test(line.text)) return false
  if (line.soft) return before.text.length > 20
  if (wraps.byIndent) return !line.indented && before.text.length > 10
  if (wraps.filled !== null && widthOf(before.text) >= wraps.filled) return true
  return wraps.byWidth && before.text.length >= Math.min(wraps.width, NARROWEST)
}
