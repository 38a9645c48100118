import type { ImportIssue } from './issue'
import { readMark } from './mark'
import type { SourceLine } from './source-line'

/** Only a line that itself begins with a head holds others. */
const HEAD = /^[第笫]/
const INSIDE = /(?<=[\s。；：！？”）])(?=第[零〇一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?[\s\u3000])/

/**
 * Parts what was run together on one line: a heading and its article, or article after article. A line is parted only
 * before the article that comes next by number, so that a reference inside a sentence is never taken for a head.
 */
export function separateLines(lines: readonly SourceLine[], issues: ImportIssue[]): readonly SourceLine[] {
  let last = 0
  return lines.flatMap(line => {
    if (line.row) return [line]
    const parts = partsOf(line.text, last)
    for (const part of parts) last = articleNumber(part) ?? last
    if (parts.length === 1) return [line]
    issues.push({
      code: 'articles-run-together',
      line: line.line,
      text: parts.map(part => part.slice(0, 12)).join(' | '),
    })
    return parts.flatMap(part => sentenceParts(part, parts.length)).map(text => ({ ...line, text }))
  })
}

function partsOf(text: string, before: number): readonly string[] {
  if (!HEAD.test(text)) return [text]
  const pieces = text.split(INSIDE)
  const parts: string[] = []
  let last = articleNumber(text) ?? before
  for (const piece of pieces) {
    const number = articleNumber(piece)
    if (parts.length > 0 && number !== last + 1) {
      parts[parts.length - 1] += piece
      continue
    }
    if (number !== null) last = number
    parts.push(piece)
  }
  return parts.map(part => part.trim())
}

/** In a text flattened to a few lines a space after the end of a sentence is what is left of a paragraph's end. */
function sentenceParts(part: string, articles: number): readonly string[] {
  return articles < 3 ? [part] : part.split(/(?<=[。：；])[ \u3000]+(?=\S)/)
}

function articleNumber(text: string): number | null {
  const mark = readMark(text)
  return mark?.kind === 'article' && mark.spaced ? mark.number : null
}
