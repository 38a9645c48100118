import { DeletedTextRun, InsertedTextRun, Paragraph, type ParagraphChild } from 'docx'
import { alignInOrder, type Step } from '../diff/in-order'
import { textLikeness } from '../diff/likeness'
import { compareWords, type Part } from '../diff/words'
import { type LocaleId, listed } from '../locales/text'
import { type Progress, UNHEARD, within } from '../progress'
import type { Project } from '../project'
import { fingerprintOf } from '../report/fingerprint'
import { localeOf } from '../report/heading-note'
import type { Stamp } from '../report/stamp'
import type { Id, Statute } from '../statute'
import { packDocument, type WordDocument } from './pack'
import { type PrintedLine, printedLinesOf } from './printed-line'
import { ARTICLE_NUMBER } from './styles'
import { printable, run } from './words'

/**
 * The present draft with every difference from an older text as a tracked change of Word: accepting all gives the draft,
 * rejecting all the older text, numbers and headings included. Paragraphs that moved are deleted and inserted. Where the older text is
 * the one that changes are tracked from, each bears the name of who made it, else that of who exports.
 */
export function writeTracked(
  project: Project,
  older: Statute,
  stamp: Stamp,
  progress: Progress = UNHEARD,
): Promise<Uint8Array> {
  const fingerprint = stamp.fingerprint ?? fingerprintOf(project)
  const steps = alignInOrder(printedLinesOf(older), printedLinesOf(project.statute), keyOf, likenessOf)
  const changes = newChanges(stamp)
  const authors = authorsFrom(project, older)
  progress(0.4)
  const document: WordDocument = {
    title: project.statute.title,
    stamp,
    fingerprint,
    orientation: 'portrait',
    footMark: '',
    children: steps.map(step => trackedParagraph(step, changes(authorOf(localeOf(stamp), authors, step)))),
  }
  return packDocument(document, within(progress, 0.4, 1))
}

const keyOf = ({ style, label, text }: PrintedLine): string => `${style}\t${label}\t${text}`

/** A paragraph keeps its style: Word cannot take a change of rank back line by line. */
const likenessOf = (old: PrintedLine, fresh: PrintedLine): number =>
  old.style === fresh.style ? textLikeness(old.text, fresh.text) : 0

/** Author, time and a number of its own for each change, as Word wants them. */
type Changes = () => { readonly id: number; readonly author: string; readonly date: string }

function newChanges(stamp: Stamp): (author: string) => Changes {
  let last = 0
  return author => () => {
    last += 1
    return { id: last, author: author || stamp.person || 'Trilist', date: `${stamp.date}T00:00:00Z` }
  }
}

type Authors = Readonly<Record<Id, readonly string[]>>

function authorsFrom({ tracking }: Project, older: Statute): Authors {
  return tracking && JSON.stringify(tracking.base) === JSON.stringify(older) ? tracking.authors : {}
}

const authorOf = (locale: LocaleId, authors: Authors, { old, new: fresh }: Step<PrintedLine>): string =>
  listed(locale, authors[(fresh ?? old)?.provision ?? ''] ?? [])

function trackedParagraph({ old, new: fresh }: Step<PrintedLine>, change: Changes): Paragraph {
  if (old && fresh) {
    const children = [
      ...labelRuns(old, fresh, change),
      ...compareWords(old.text, fresh.text).map(part => textRun(part, change)),
    ]
    return new Paragraph({ style: fresh.style, children })
  }
  const line = old ?? fresh
  if (!line) return new Paragraph({})
  const op = old ? '-' : '+'
  return new Paragraph({
    style: line.style,
    run: old ? { deletion: change() } : { insertion: change() },
    children: [labelRun(line, op, change), textRun({ op, text: line.text }, change)],
  })
}

function labelRuns(old: PrintedLine, fresh: PrintedLine, change: Changes): readonly ParagraphChild[] {
  if (old.label === fresh.label) return fresh.label === '' ? [] : [labelRun(fresh, '=', change)]
  return [labelRun(old, '-', change), labelRun(fresh, '+', change)]
}

const labelRun = (line: PrintedLine, op: Part['op'], change: Changes): ParagraphChild =>
  textRun({ op, text: line.label }, change, line.style === 'Article' ? ARTICLE_NUMBER : undefined)

function textRun({ op, text }: Part, change: Changes, style?: string): ParagraphChild {
  if (op === '=') return run(text, style)
  const words = { text: printable(text), font: { hint: 'eastAsia' as const }, ...(style ? { style } : {}) }
  return op === '+' ? new InsertedTextRun({ ...words, ...change() }) : new DeletedTextRun({ ...words, ...change() })
}
