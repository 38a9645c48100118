import { type FileChild, Paragraph } from 'docx'
import { type Progress, UNHEARD } from '../progress'
import type { Project } from '../project'
import { stampedFingerprint } from '../report/heading-note'
import { printed } from '../report/printed'
import type { Prose, Report, Table } from '../report/report'
import type { Stamp } from '../report/stamp'
import { packDocument, type WordDocument } from './pack'
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './page'
import { reportTable } from './report-table'
import type { StyleId } from './styles'
import { titleParagraph } from './title-paragraph'
import { lines } from './words'

/** A report as .docx: landscape tables with repeated heads (domain.md §7.3), or running text as a 公文. */
export function writeReportDocx(
  report: Report,
  project: Project,
  stamp: Stamp,
  progress: Progress = UNHEARD,
): Promise<Uint8Array> {
  const document: WordDocument = {
    title: report.title,
    stamp,
    fingerprint: stampedFingerprint(project, stamp),
    orientation: report.orientation,
    footMark: '',
    children: [...head(report), ...report.blocks.flatMap((block, index) => blockChildren(report, block, index))],
  }
  return packDocument(document, progress)
}

const plain = (style: StyleId, words: string): Paragraph => new Paragraph({ style, children: lines(words) })

function head({ title, note, totals, orientation }: Report): readonly Paragraph[] {
  return [
    orientation === 'portrait' ? titleParagraph('TableTitle', title) : plain('TableTitle', title),
    plain('TableNote', note),
    ...(totals === '' ? [] : [plain('TableTotals', totals)]),
  ]
}

function blockChildren(report: Report, block: Table | Prose, index: number): readonly FileChild[] {
  if (block.kind === 'prose') return block.lines.map(line => plain(PROSE_STYLES[line.style], line.text))
  const width = report.orientation === 'landscape' ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH
  return [
    ...(index === 0 ? [] : [plain('TableCaption', block.name)]),
    ...(block.note ? [plain('TableCaptionNote', block.note)] : []),
    ...(block.rows.length === 0 ? [] : [reportTable(printed(block), width)]),
  ]
}

const PROSE_STYLES = {
  heading: 'Level1',
  subheading: 'Level2',
  text: 'BodyText',
  signature: 'Signature',
} as const satisfies Readonly<Record<Prose['lines'][number]['style'], StyleId>>
