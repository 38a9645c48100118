import type { Progress } from '../../progress'
import { closeRow, emit, printedNumber } from './document-lines'
import {
  addText,
  type Change,
  endAnchorsOfParagraph,
  newReading,
  type Reading,
  type WordContext,
  type WordLines,
} from './document-reading'
import type { WordPackage } from './package'
import { type Attribute, readPart } from './part-reader'
import { readRunSign } from './run-signs'

/** Reads the main part of a Word file. Headers, footers, field codes, formatting and deleted words are left out. */
export async function readDocument(
  zip: WordPackage,
  name: string,
  context: WordContext,
  progress: Progress,
): Promise<WordLines | null> {
  const reading = newReading(context)
  const listener = {
    open: (element: string, attribute: Attribute) => openElement(reading, element, attribute),
    close: (element: string) => closeElement(reading, element),
    text: (text: string) => addText(reading, text),
  }
  const found = await readPart(zip, name, listener, progress)
  if (!found) return null
  if (reading.carried !== '') emit(reading, reading.carried, '', false)
  const { lines, issues, changes, anchors, hasTrackedChanges } = reading
  return { lines, issues, changes, anchors, hasTrackedChanges }
}

/** Parts of a document that print nothing of their own: old formatting, settings, the second of two ways to draw a thing. */
const NOT_READ = new Set([
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:sectPr',
  'w:rt',
  'w:fldData',
])
const INSERTED = new Set(['w:ins', 'w:moveTo'])
const DELETED = new Set(['w:del', 'w:moveFrom'])
const TEXT = new Set(['w:t', 'w:delText', 'm:t'])

function openElement(reading: Reading, element: string, attribute: Attribute): void {
  const parent = reading.path.at(-1)
  reading.path.push(element)
  if (reading.skipped > 0 || NOT_READ.has(element)) {
    reading.skipped++
    return
  }
  if (INSERTED.has(element) || DELETED.has(element)) openChange(reading, element, parent, attribute)
  else if (element === 'w:p') reading.paragraphs.push({ text: '', style: '', numId: null, level: null, runsOn: false })
  else if (element === 'w:r') reading.runs.push({ text: '', hidden: false })
  else if (TEXT.has(element)) reading.inText = true
  else if (!openTable(reading, element)) readRunSign(reading, element, attribute)
}

function openChange(reading: Reading, element: string, parent: string | undefined, attribute: Attribute): void {
  const inserted = INSERTED.has(element)
  const kept = inserted === (reading.tracked !== 'reject')
  reading.hasTrackedChanges = true
  if (parent === 'w:rPr') {
    const paragraph = reading.paragraphs.at(-1)
    if (paragraph && !kept) paragraph.runsOn = true
  } else if (parent === 'w:trPr') reading.droppedRow = !kept
  else if (!kept && reading.tracked !== 'comments') reading.skipped++
  else if (reading.tracked === 'comments') {
    const kind = inserted ? 'inserted' : 'deleted'
    const [author = '', date = ''] = [attribute('w:author'), attribute('w:date')]
    reading.change = { kind, author, date, words: '', line: reading.number + 1 }
  }
}

function openTable(reading: Reading, element: string): boolean {
  if (element === 'w:tbl') reading.tables.push({ cells: [] })
  else if (element === 'w:tr') reading.droppedRow = false
  else if (element === 'w:tc') reading.tables.at(-1)?.cells.push([])
  else return false
  return true
}

function closeElement(reading: Reading, element: string): void {
  reading.path.pop()
  if (reading.skipped > 0) {
    reading.skipped--
    return
  }
  if (element === 'w:p') closeParagraph(reading)
  else if (element === 'w:r') closeRun(reading)
  else if (TEXT.has(element)) reading.inText = false
  else if (element === 'w:tr') closeRow(reading)
  else if (element === 'w:tbl') reading.tables.pop()
  else if (reading.change && (INSERTED.has(element) || DELETED.has(element))) closeChange(reading, reading.change)
}

function closeChange(reading: Reading, change: Change): void {
  reading.change = null
  if (change.words.trim() !== '') reading.changes.push({ ...change, text: '' })
}

function closeRun(reading: Reading): void {
  const run = reading.runs.pop()
  const paragraph = reading.paragraphs.at(-1)
  if (!run || !paragraph) return
  if (!run.hidden) paragraph.text += run.text
  else if (run.text.trim() !== '')
    reading.issues.push({ code: 'word-hidden-text', line: reading.number + 1, text: run.text })
}

function closeParagraph(reading: Reading): void {
  const paragraph = reading.paragraphs.pop()
  if (!paragraph) return
  endAnchorsOfParagraph(reading)
  const text = reading.carried + paragraph.text
  if (paragraph.runsOn) {
    reading.carried = text
    return
  }
  reading.carried = ''
  const label = text.trim() === '' ? '' : printedNumber(reading, paragraph)
  const cell = reading.tables.at(-1)?.cells.at(-1)
  if (cell) cell.push(label + text)
  else emit(reading, text, label, false)
}
