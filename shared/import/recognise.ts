import { type Entry, outline } from '../outline'
import { type Id, isHeading, type Provision, type Statute, textOf } from '../statute'
import { annexStart, readAnnexes } from './annexes'
import { usesLineCaptions, usesRoundCaptions } from './caption'
import { type ContentsList, findContentsList, headingKey } from './contents-list'
import { withoutDataBaseNotes } from './data-base-notes'
import { type FrontMatter, readFrontMatter, tight } from './front-matter'
import { withRegularNumbers } from './garbled-numbers'
import { acceptHeading, acceptsSpaced } from './head'
import { reportIrregularWords } from './irregular-words'
import type { ImportIssue } from './issue'
import { joinLines } from './join-lines'
import { type Mark, readMark, readsAsReference } from './mark'
import { chapterNumberingOf, numberUnits } from './number-units'
import { withoutPageNumbers } from './page-numbers'
import { reportPieceNumbers } from './piece-numbers'
import { readBody } from './read-body'
import { separateLines } from './separate-lines'
import type { SourceLine } from './source-line'
import { plainUnit, type Unit } from './unit'

/** What the recogniser made of a source. `contents` are the lines of the 目录, which is derived and therefore left out. */
export type Recognised = {
  readonly statute: Statute
  readonly issues: readonly ImportIssue[]
  readonly contents: readonly SourceLine[]
  /** The line of the source each provision begins at, in their order. */
  readonly lines: readonly number[]
}

/** Reads a whole statute from the lines of a source. Never throws; every character comes back in the statute or in an issue. */
export function recogniseStatute(source: readonly SourceLine[], newId: () => Id): Recognised {
  const issues: ImportIssue[] = []
  const lines = withoutDataBaseNotes(withoutPageNumbers(source, issues), issues)
  reportIrregularWords(lines, issues)
  const list = findContentsList(lines)
  const front = list ? lines.slice(0, list.from) : []
  const rest = withRegularNumbers(separateLines(list ? lines.slice(list.to) : lines, issues), issues)
  const annexes = annexStart(rest)
  const body = isDecision(rest) ? annexes : Math.min(bodyStart(rest), annexes)
  const matter = readFrontMatter([...front, ...rest.slice(0, body)], issues)
  const units = readUnits(rest.slice(body, annexes), list, issues)
  const read = statuteOf(matter, units, newId, issues)
  const statute = { ...read.statute, annexes: readAnnexes(rest.slice(annexes), newId) }
  if (list) compareContents(list, statute, lines, issues)
  return {
    statute,
    issues,
    contents: list ? lines.slice(list.from, list.to) : [],
    lines: read.lines,
  }
}

function readUnits(lines: readonly SourceLine[], list: ContentsList | null, issues: ImportIssue[]): readonly Unit[] {
  const readable = joinLines(lines, issues)
  return readBody(readable, contextOf(readable, list), issues)
}

/** A text without any 条 comes in whole: its paragraphs outside articles, with the numbers they print (一、) as words. */
function statuteOf(
  matter: FrontMatter,
  units: readonly Unit[],
  newId: () => Id,
  issues: ImportIssue[],
): Pick<Recognised, 'statute' | 'lines'> {
  const points = units.length === 0
  const preamble = points ? joinLines(matter.preamble, issues) : matter.preamble
  const all = points ? preamble.map(({ text, line }) => plainUnit('paragraph', text, line)) : units
  const chapterNumbering = chapterNumberingOf(all)
  const statute = {
    ...matter,
    preamble: points ? [] : preamble.map(({ text }) => (/^序\s+言$/.test(text) ? tight(text) : text)),
    chapterNumbering,
    provisions: numberUnits(all, chapterNumbering, newId, issues),
    annexes: [],
  }
  return { statute, lines: all.map(({ line }) => line) }
}

/** Reads a pasted piece: its lines become provisions that take their numbers from where they are put. */
export function recogniseLines(
  source: readonly SourceLine[],
  newId: () => Id,
): { readonly provisions: readonly Provision[]; readonly issues: readonly ImportIssue[] } {
  const issues: ImportIssue[] = []
  const own = withoutDataBaseNotes(withoutPageNumbers(source, issues), issues)
  const lines = separateLines(joinLines(own, issues, { fewest: 1 }), issues)
  const units = readBody(lines, { ...contextOf(lines, null), fragment: true }, issues)
  reportPieceNumbers(units, issues)
  const provisions = units.flatMap(unit => numberUnits([{ ...unit, number: null }], 'continuous', newId, []))
  return { provisions, issues }
}

/**
 * A decision written in 一、二、 whose 第X条 at the start of a line are the words it amends, not its own: its points say so
 * (修改为：, 增加一条), or the articles do not run on from 第一条. It comes in whole.
 */
function isDecision(lines: readonly SourceLine[]): boolean {
  const marks = lines.flatMap(({ text, row }) => (row ? [] : (readMark(text) ?? [])))
  const first = marks.findIndex(mark => mark.kind !== 'list' && mark.spaced)
  const opening = marks.slice(0, Math.max(first, 0)).find(mark => isPoint(mark, 1))
  if (opening?.kind !== 'list' || !marks.slice(first).some(mark => isPoint(mark, 2))) return false
  const articles = marks.flatMap(mark => (mark.kind === 'article' && mark.spaced ? [mark.number] : []))
  return AMENDS.test(opening.rest) || !articles.every((number, at) => number === at + 1)
}

const AMENDS = /修改为|修改如下|增加(?:一|二|两|三)|删去|删除/

/** 一、 with a whole sentence, not a heading above articles. */
const isPoint = (mark: Mark, number: number): boolean =>
  mark.kind === 'list' && mark.form === 'dun' && mark.number === number && /[：:。；]$/.test(mark.rest)

/** Where the body begins: the first heading or article, with a 一、 heading that stands above it. */
function bodyStart(lines: readonly SourceLine[]): number {
  const head = lines.findIndex(({ text, row }) => {
    const mark = row ? null : readMark(text)
    return (
      (mark?.kind === 'heading' && acceptHeading(mark)) ||
      (mark?.kind === 'article' && (acceptsSpaced(mark) || isFirst(mark)))
    )
  })
  if (head < 0) return lines.length
  const above = lines[head - 1]
  const mark = above ? readMark(above.text) : null
  return mark?.kind === 'list' &&
    mark.form === 'dun' &&
    above &&
    above.text.length <= 30 &&
    !/[。：；]$/.test(above.text)
    ? head - 1
    : head
}

const isFirst = (mark: { readonly number: number; readonly rest: string }): boolean =>
  mark.number === 1 && !readsAsReference(mark.rest)

function contextOf(lines: readonly SourceLine[], list: ContentsList | null) {
  const marks = lines.flatMap(({ text }) => readMark(text) ?? [])
  const rests = marks.flatMap(mark => (mark.kind === 'article' ? [mark.rest] : []))
  return {
    contents: new Set(list?.entries),
    inParts: marks.some(mark => mark.kind === 'heading' && mark.type === 'part'),
    fragment: false,
    roundCaptions: usesRoundCaptions(rests),
    lineCaptions: usesLineCaptions(lines),
  }
}

/**
 * The 目录 is derived from the headings; what the source's own lists and the body does not have is told, so that it is not lost, and so is
 * a heading it leaves out, where it lists others of that rank.
 */
function compareContents(
  list: ContentsList,
  statute: Statute,
  lines: readonly SourceLine[],
  issues: ImportIssue[],
): void {
  const key = (words: string): string => headingKey(words).replace(/[：:]/g, '')
  const { entries } = outline(statute)
  const inBody = new Set([
    ...entries.map(({ label, provision }) => key(label + textOf(provision))),
    ...statute.preamble.map(key),
    ...statute.annexes.map(({ label, title }) => key(label + title)),
  ])
  const astray = list.entries.filter(entry => !inBody.has(key(entry)))
  list.entries.forEach((entry, index) => {
    if (inBody.has(key(entry))) return
    const line = lines[list.to - list.entries.length + index]
    issues.push({ code: 'contents-differ', line: line?.line ?? 1, text: line?.text ?? entry })
  })
  for (const heading of leftOut(entries, new Set(list.entries.map(key)), key)) {
    const said = astray.some(entry => key(entry).startsWith(heading.label))
    const words = `${heading.label}　${textOf(heading.provision)}`
    if (!said) issues.push({ code: 'contents-differ', line: lines[list.from]?.line ?? 1, text: words })
  }
}

/** The numbered headings a 目录 does not list although it lists others of their rank. */
function leftOut(
  entries: readonly Entry[],
  listed: ReadonlySet<string>,
  key: (words: string) => string,
): readonly Entry[] {
  const headings = entries.filter(({ label, provision }) => isHeading(provision.type) && label !== '')
  const isListed = ({ label, provision }: Entry): boolean => listed.has(key(label + textOf(provision)))
  const ranks = new Set(headings.filter(isListed).map(({ provision }) => provision.type))
  return headings.filter(heading => ranks.has(heading.provision.type) && !isListed(heading))
}
