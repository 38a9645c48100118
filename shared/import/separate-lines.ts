import { acceptHeading } from './head'
import type { ImportIssue } from './issue'
import { readMark } from './mark'
import type { SourceLine } from './source-line'

const NUMBER = '[零〇一二三四五六七八九十百千]+'
const HEAD = `第${NUMBER}(?:条(?:之[一二三四五六七八九十]+)?|编|分编|章|节)[\\s\u3000]`
/** Where a head may begin inside a line: after a space or the end of a sentence. */
const INSIDE = new RegExp(`(?<=[\\s。；：！？”）])(?=${HEAD})`)
const ARTICLES = new RegExp(`第${NUMBER}条[\\s\u3000]`, 'g')

/**
 * Parts what was run together on one line: a heading and its article, or article after article. A line is parted only
 * before the article that comes next by number, so that a reference inside a sentence is never taken for a head.
 */
export function separateLines(lines: readonly SourceLine[], issues: ImportIssue[]): readonly SourceLine[] {
  let last = 0
  return lines.flatMap(line => {
    const parts = line.row || !mayHoldHeads(line.text) ? [line.text] : partsOf(line.text, last)
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

/** A line that itself begins with a head, or one that many articles run together on. */
const mayHoldHeads = (text: string): boolean => /^[第笫]/.test(text) || (text.match(ARTICLES)?.length ?? 0) >= 5

function partsOf(text: string, before: number): readonly string[] {
  const [first = '', ...pieces] = text.split(INSIDE)
  const parts: string[] = [first]
  let last = articleNumber(first) ?? before
  for (const piece of pieces) {
    const number = articleNumber(piece)
    if (number === last + 1 || isHeadingAlone(piece)) parts.push(piece)
    else parts[parts.length - 1] += piece
    if (number === last + 1) last = number
  }
  return parts.map(part => part.trim())
}

/** A heading with nothing after its words: the next head follows at once. */
function isHeadingAlone(piece: string): boolean {
  const mark = readMark(piece.trim())
  return mark?.kind === 'heading' && acceptHeading(mark) && mark.rest.length <= 30 && !/[，。；：]/.test(mark.rest)
}

/** In a text flattened to a few lines a space after the end of a sentence is what is left of a paragraph's end. */
function sentenceParts(part: string, heads: number): readonly string[] {
  return heads < 3 ? [part] : part.split(/(?<=[。：；])[ \u3000]+(?=\S)/)
}

function articleNumber(text: string): number | null {
  const mark = readMark(text)
  return mark?.kind === 'article' && mark.spaced ? mark.number : null
}
