import { isHeading } from '../statute'
import { bareHeading, type HeadingContext } from './bare-heading'
import { type BodyLine, bodyLines } from './body-line'
import { type Captioned, isLineCaption, takeCaption } from './caption'
import { tight } from './front-matter'
import { acceptArticle, acceptHeading } from './head'
import { headingAfter } from './heading-words'
import type { ImportIssue } from './issue'
import { noLists, type OpenLists, readListEntry } from './list-entry'
import type { SourceLine } from './source-line'
import { plainUnit, type Unit } from './unit'

/** What the reading of a body needs to know beside its lines. */
export type BodyContext = HeadingContext & {
  /** A pasted piece: lists may stand outside articles, text before the first article is a 款. */
  readonly fragment: boolean
  /** Captions in round brackets are used throughout (第二条（适用范围）). */
  readonly roundCaptions: boolean
  /** Captions stand on the line of the number, the text below. */
  readonly lineCaptions: boolean
}

type Reading = {
  readonly units: Unit[]
  readonly issues: ImportIssue[]
  readonly lines: readonly BodyLine[]
  readonly context: BodyContext
  lists: OpenLists
  inArticle: boolean
  lastArticle: number
}

/** Reads the lines of a body, one after the other, into units in order. No line is left out. */
export function readBody(source: readonly SourceLine[], context: BodyContext, issues: ImportIssue[]): readonly Unit[] {
  const lines = bodyLines(source)
  const reading: Reading = { units: [], issues, lines, context, lists: noLists, inArticle: false, lastArticle: 0 }
  for (let at = 0; at < lines.length; ) at += readLine(reading, at)
  return reading.units
}

/** Reads the line at a position and says how many lines that took. */
function readLine(reading: Reading, at: number): number {
  const line = reading.lines[at]
  if (!line) return 1
  if (line.row) return readRow(reading, line)
  if (line.mark?.kind === 'heading' && acceptHeading(line.mark)) return readHeadingLine(reading, at)
  if (line.mark?.kind === 'article' && acceptArticle(line.mark, reading.lastArticle))
    return readArticleLine(reading, at)
  const bare = bareHeading(reading.lines, at, reading.context)
  if (bare) return readBareHeading(reading, line, bare)
  return readListLine(reading, at) ?? readPlain(reading, line)
}

/** An entry of a list, where lists may stand; null when the line is none. */
function readListLine(reading: Reading, at: number): number | null {
  const line = reading.lines[at]
  if (line?.mark?.kind !== 'list' || !(reading.inArticle || reading.context.fragment)) return null
  const entry = readListEntry(line, line.mark, reading.lists, reading.units.at(-1), reading.issues)
  if (!entry) return null
  const below = entry.unit.text === '' ? textBelow(reading, at) : null
  if (below !== null) reading.issues.push({ code: 'text-on-next-line', line: line.line, text: entry.unit.label })
  reading.units.push(below === null ? entry.unit : { ...entry.unit, text: below })
  reading.lists = entry.lists
  return below === null ? 1 : 2
}

function readRow(reading: Reading, line: BodyLine): number {
  reading.issues.push({ code: 'table-row', line: line.line, text: line.text })
  reading.units.push(plainUnit('continuation', line.text, line.line))
  return 1
}

function readHeadingLine(reading: Reading, at: number): number {
  const line = reading.lines[at]
  if (line?.mark?.kind !== 'heading') return 1
  const { type, number, label, spaced } = line.mark
  const { words, used } = headingAfter(reading.lines, at, line.mark.rest, reading.context.contents)
  if (used > 1) reading.issues.push({ code: 'heading-broken', line: line.line, text: words })
  if (!spaced) reading.issues.push({ code: 'label-without-space', line: line.line, text: line.text })
  if (/[。；：]$/.test(words)) reading.issues.push({ code: 'heading-full-stop', line: line.line, text: words })
  openHeading(reading)
  reading.units.push({ type, text: words, line: line.line, number, suffix: 0, label })
  return used
}

function readBareHeading(reading: Reading, line: BodyLine, type: 'part' | 'chapter'): number {
  reading.issues.push({ code: 'heading-without-number', line: line.line, text: line.text })
  openHeading(reading)
  reading.units.push({ ...plainUnit(type, tight(line.text), line.line), unnumbered: true })
  return 1
}

function openHeading(reading: Reading): void {
  reading.inArticle = false
  reading.lists = noLists
}

function readArticleLine(reading: Reading, at: number): number {
  const line = reading.lines[at]
  if (line?.mark?.kind !== 'article') return 1
  const { number, suffix, label, spaced, rest } = line.mark
  if (!spaced && !/^[〖【]/.test(rest))
    reading.issues.push({ code: 'label-without-space', line: line.line, text: line.text.slice(0, 12) })
  const { caption, text, mark } = captionOf(reading, at, rest)
  if (mark !== '') reading.issues.push({ code: 'caption', line: line.line, text: mark, readAs: caption })
  const below = text === '' ? textBelow(reading, at) : null
  if (below !== null) reading.issues.push({ code: 'text-on-next-line', line: line.line, text: label })
  if (isUnfinished(below ?? text)) reportUnfinished(reading, line, below ?? text)
  if (/^[（(](?:删去|删除|略|空|保留)[）)]$/.test(text))
    reading.issues.push({ code: 'placeholder', line: line.line, text })
  reading.inArticle = true
  reading.lastArticle = number
  reading.lists = noLists
  reading.units.push({
    type: 'article',
    text: below ?? text,
    line: line.line,
    number,
    suffix,
    label,
    ...(mark === '' ? {} : { caption }),
  })
  return below === null ? 1 : 2
}

function captionOf(reading: Reading, at: number, rest: string): Captioned {
  if (reading.context.lineCaptions && isLineCaption(rest) && textBelow(reading, at) !== null)
    return { caption: rest, text: '', mark: rest }
  return takeCaption(rest, reading.context.roundCaptions)
}

const isUnfinished = (text: string): boolean => text !== '' && !/[。；：！？”」）)…]$/.test(text)

const reportUnfinished = ({ issues }: Reading, { line }: BodyLine, text: string): void => {
  issues.push({ code: 'paragraph-unfinished', line, text: text.slice(-20) })
}

/** The words on the line below a number that stands alone; null when that line is something of its own. */
function textBelow(reading: Reading, at: number): string | null {
  const next = reading.lines[at + 1]
  if (!next || next.mark || next.row || bareHeading(reading.lines, at + 1, reading.context)) return null
  return next.text
}

/** A line without mark: a further paragraph of an item when the list goes on after it, else a 款. */
function readPlain(reading: Reading, line: BodyLine): number {
  const { lists, issues, units } = reading
  const last = units.at(-1)
  const inList = last !== undefined && ['item', 'subitem', 'continuation'].includes(last.type)
  if (inList && listGoesOn(lists, line)) {
    issues.push({ code: 'item-has-several-paragraphs', line: line.line, text: line.text.slice(0, 20) })
    units.push(plainUnit('continuation', line.text, line.line))
    return 1
  }
  reading.lists = noLists
  if (!reading.inArticle && !reading.context.fragment && !(last && isHeading(last.type) && last.unnumbered))
    issues.push({ code: 'text-outside-article', line: line.line, text: line.text.slice(0, 20) })
  if (isUnfinished(line.text)) reportUnfinished(reading, line, line.text)
  units.push(plainUnit('paragraph', line.text, line.line))
  return 1
}

/** The next entry of an open list, of the same form and before the article ends, bears the next number. */
function listGoesOn(lists: OpenLists, line: BodyLine): boolean {
  return [lists.item, lists.subitem].some(list => list !== null && line.next.get(list.form) === list.number + 1)
}
