import type { TrackedChanges } from '../../api'
import type { Anchor, ImportComment } from '../import-comment'
import type { ImportIssue } from '../issue'
import type { SourceLine } from '../source-line'
import type { NumberPrinter } from './number-printer'
import type { StyleNumbers } from './style-numbers'

/** The lines of a Word document, one a paragraph or table row, as it prints. */
export type WordLines = {
  readonly lines: readonly SourceLine[]
  readonly issues: ImportIssue[]
  readonly hasTrackedChanges: boolean
  readonly changes: readonly ImportComment[]
  /** Words each comment stands at, by its id. */
  readonly anchors: ReadonlyMap<string, Anchor>
}

export type Paragraph = {
  text: string
  style: string
  numId: string | null
  level: number | null
  /** Its paragraph mark is not there after the changes were dealt with: the next paragraph goes on with it. */
  runsOn: boolean
}
type Run = { text: string; hidden: boolean }
type Table = { cells: string[][] }
export type Change = { kind: 'inserted' | 'deleted'; author: string; date: string; words: string; line: number }

/** What is known of a Word file before its document is read. */
export type WordContext = {
  readonly tracked: TrackedChanges
  readonly print: NumberPrinter
  readonly styles: { readonly of: StyleNumbers; readonly byDefault: string }
  /** The words of a footnote or endnote by the element that refers to it and its id. */
  readonly noteWords: (element: string, id: string) => string
}

/** Where the reading of a document stands: what is open, and what was read so far. */
export type Reading = WordContext & {
  readonly lines: SourceLine[]
  readonly issues: ImportIssue[]
  readonly changes: ImportComment[]
  readonly anchors: Map<string, Anchor>
  readonly openAnchors: Set<string>
  /** Those whose words ended in the paragraph that is open. */
  readonly endedAnchors: Set<string>
  /** Those whose words go on in paragraphs after their first. */
  readonly wideAnchors: Set<string>
  readonly path: string[]
  readonly paragraphs: Paragraph[]
  readonly runs: Run[]
  readonly tables: Table[]
  change: Change | null
  carried: string
  skipped: number
  number: number
  hasTrackedChanges: boolean
  inText: boolean
  droppedRow: boolean
}

/** Nothing read yet. */
export function newReading(context: WordContext): Reading {
  return {
    ...context,
    lines: [],
    issues: [],
    changes: [],
    anchors: new Map(),
    openAnchors: new Set(),
    endedAnchors: new Set(),
    wideAnchors: new Set(),
    path: [],
    paragraphs: [],
    runs: [],
    tables: [],
    change: null,
    carried: '',
    skipped: 0,
    number: 0,
    hasTrackedChanges: false,
    inText: false,
    droppedRow: false,
  }
}

/** Adds the text of an element, where it is text of the document. */
export function addText(reading: Reading, text: string): void {
  if (reading.inText && reading.skipped === 0) append(reading, text)
}

/** Adds words to the run that is open; words of a deleted change go to the change alone. */
export function append(reading: Reading, text: string): void {
  if (reading.change) {
    reading.change.words += text
    if (reading.change.kind === 'deleted') return
  }
  for (const id of reading.openAnchors) setAnchor(reading, id, text)
  for (const id of reading.endedAnchors) setAfter(reading, id, text.length)
  const run = reading.runs.at(-1)
  if (run) run.text += text
  else {
    const paragraph = reading.paragraphs.at(-1)
    if (paragraph) paragraph.text += text
  }
}

/** Notes the words a comment stands at. */
export function setAnchor(reading: Reading, id: string, words: string): void {
  const known = reading.anchors.get(id) ?? { line: reading.number + 1, words: '', length: 0, after: 0 }
  const length = known.length + words.length
  reading.anchors.set(id, { ...known, words: (known.words + words).slice(0, 80), length })
}

function setAfter(reading: Reading, id: string, length: number): void {
  const known = reading.anchors.get(id)
  if (!known) return
  const { after, to } = known
  reading.anchors.set(
    id,
    to ? { ...known, to: { ...to, after: to.after + length } } : { ...known, after: after + length },
  )
}

/** The words of a comment end, here or with the paragraph. */
export function endAnchor(reading: Reading, id: string): void {
  const known = reading.anchors.get(id)
  if (known && reading.wideAnchors.delete(id))
    reading.anchors.set(id, { ...known, to: { line: reading.number + 1, after: 0 } })
  reading.openAnchors.delete(id)
  reading.endedAnchors.add(id)
}

/** A comment over several paragraphs stands at the words of the first; of the others only the end is noted. */
export function endAnchorsOfParagraph(reading: Reading): void {
  for (const id of reading.openAnchors) {
    if ((reading.anchors.get(id)?.length ?? 0) === 0) continue
    reading.openAnchors.delete(id)
    reading.wideAnchors.add(id)
  }
  reading.endedAnchors.clear()
}
