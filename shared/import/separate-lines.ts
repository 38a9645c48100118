import { parseNumeral } from '../numeral'
import { COMPLETE } from './front-matter'
import { acceptHeading } from './head'
import type { ImportIssue } from './issue'
import { readMark, readsAsReference } from './mark'
import type { SourceLine } from './source-line'

const NUMBER = '[零〇一二三四五六七八九十百千]+'
const HEAD = `第${NUMBER}(?:条(?:之[一二三四五六七八九十]+)?|编|分编|章|节)[\\s\u3000]`
/** Where a head may begin inside a line: after a space or the end of a sentence. */
const INSIDE = new RegExp(`(?<=[\\s。；：！？”）])(?=${HEAD})`)
const UNSPACED = new RegExp(`第(${NUMBER})条(?!之)`, 'g')
const ARTICLES = new RegExp(`第${NUMBER}条[\\s\u3000]`, 'g')

/**
 * Parts what was run together on one line: a heading and its article, or article after article. A line is parted only
 * before the article that comes next by number, so that a reference inside a sentence is never taken for a head.
 */
export function separateLines(lines: readonly SourceLine[], issues: ImportIssue[]): readonly SourceLine[] {
  let last = 0
  return lines.flatMap(line => {
    const parts = line.row ? [line.text] : partsOfLine(line.text, last)
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

function partsOfLine(text: string, before: number): readonly string[] {
  const spaced = mayHoldHeads(text) ? partsOf(text, before) : [text]
  const heads = headsInside(text, before)
  const glued = heads.length >= 3 ? atHeads(text, heads) : []
  return glued.length > spaced.length ? glued : spaced
}

/** Where articles begin that count on from the last one, with no space needed after their numbers: after the end of a sentence, or after a title. */
function headsInside(text: string, before: number): readonly number[] {
  const heads: number[] = []
  for (const found of text.matchAll(UNSPACED)) {
    const number = before + heads.length + 1
    const rest = text.slice(found.index + found[0].length)
    if (parseNumeral(found[1] ?? '')?.value !== number || readsAsReference(rest.trimStart())) continue
    const above = text.slice(0, found.index)
    if (above === '' || /[\s。；：！？”）]$/.test(above) || (number === 1 && COMPLETE.test(above)))
      heads.push(found.index)
  }
  return heads
}

/** A line cut before each of its articles, and before the headings that stand alone between them. */
function atHeads(text: string, heads: readonly number[]): readonly string[] {
  return [0, ...heads]
    .map((from, index) => text.slice(from, heads[index] ?? text.length))
    .flatMap(piece => parted(piece.trim()))
    .filter(piece => piece !== '')
}

function parted(piece: string): readonly string[] {
  const parts: string[] = []
  for (const part of piece.split(INSIDE)) {
    if (parts.length === 0 || isHeadingAlone(part)) parts.push(part.trim())
    else parts[parts.length - 1] += part
  }
  return parts
}

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
