import { EXPORTS, type ExportFormat, type ExportRequest, type ExportWhat } from './api'
import { checkJson } from './coverage/check-json'
import { coverage } from './coverage/coverage'
import type { Coverage } from './coverage/finding'
import { writeDraftHtml } from './html/draft'
import { writeReportHtml } from './html/report'
import { type Progress, UNHEARD, within } from './progress'
import type { Project } from './project'
import { comparisonOfTwoColumns, comparisonReport } from './report/comparison-report'
import { coverageReport } from './report/coverage-report'
import { decisionReport } from './report/decision-report'
import { explanationReport } from './report/explanation-report'
import { localeOf } from './report/heading-note'
import { inventoriesReport } from './report/inventories-report'
import { justificationReport } from './report/justification-report'
import { listsReport } from './report/lists-report'
import { normsReport } from './report/norms-report'
import { opinionsReport } from './report/opinions-report'
import type { Report } from './report/report'
import { revisionReport } from './report/revision-report'
import { utf8 } from './report/sha256'
import type { Stamp } from './report/stamp'
import { listsJson } from './sheet/write-lists-json'
import type { Statute } from './statute'
import { writeText } from './text/write-text'

/** One document the program can write: what it shows, in which format, and how. Libraries are loaded when it is first used. */
export type Writer = {
  readonly what: ExportWhat
  readonly format: ExportFormat
  readonly write: (project: Project, stamp: Stamp, older: Statute, progress: Progress) => Promise<Uint8Array>
  /** It compares: an older text has to be given. */
  readonly compares?: true
}

type Reporter = (project: Project, coverage: Coverage, stamp: Stamp) => Report

/** One value a report, and every rendering made from it (design.md §3.5). */
const reports: Readonly<Partial<Record<ExportWhat, Reporter>>> = {
  coverage: coverageReport,
  lists: listsReport,
  justification: justificationReport,
  explanation: explanationReport,
  norms: (project, _coverage, stamp) => normsReport(project, stamp),
  opinions: (project, _coverage, stamp) => opinionsReport(project, stamp),
  inventories: (project, _coverage, stamp) => inventoriesReport(project, stamp),
}

type Comparer = (project: Project, older: Statute, stamp: Stamp) => Report

/** Reports that compare the present draft with an older text. */
const comparisons: Readonly<Partial<Record<ExportWhat, Comparer>>> = {
  comparison: comparisonReport,
  'comparison-two': comparisonOfTwoColumns,
  revision: revisionReport,
  decision: decisionReport,
}

type Renderer = (report: Report, project: Project, stamp: Stamp, progress: Progress) => Promise<Uint8Array>

const renderers: Readonly<Partial<Record<ExportFormat, Renderer>>> = {
  docx: async (...args) => (await import('./word/report')).writeReportDocx(...args),
  xlsx: async (...args) => (await import('./sheet/report-workbook')).writeReportWorkbook(...args),
  html: async (report, _project, stamp) => writeReportHtml(report, localeOf(stamp) === 'zh' ? 'zh-CN' : 'en'),
}

/** All documents there are. */
export const writers: readonly Writer[] = [
  {
    what: 'draft',
    format: 'docx',
    write: async (project, stamp, _older, progress) =>
      (await import('./word/draft')).writeDraft(project, stamp, progress),
  },
  {
    what: 'draft-with-comments',
    format: 'docx',
    write: async (project, stamp, _older, progress) =>
      (await import('./word/draft')).writeDraftWithComments(project, stamp, progress),
  },
  { what: 'draft', format: 'html', write: async (project, stamp) => writeDraftHtml(project, stamp) },
  { what: 'draft', format: 'txt', write: async ({ statute }) => utf8(writeText(statute)) },
  {
    what: 'draft',
    format: 'xml',
    write: async (project, stamp) => (await import('./xml/akoma-ntoso')).writeAkomaNtoso(project, stamp),
  },
  { what: 'lists', format: 'json', write: async project => json(listsJson(project)) },
  { what: 'coverage', format: 'json', write: async (project, stamp) => json(coverageJson(project, stamp)) },
  {
    what: 'tracked',
    format: 'docx',
    compares: true,
    write: async (project, stamp, older, progress) =>
      (await import('./word/tracked')).writeTracked(project, older, stamp, progress),
  },
  ...reportWriters(),
  ...comparisonWriters(),
]

const coverageJson = (project: Project, stamp: Stamp): object => checkJson(project, coverage(project), localeOf(stamp))
const json = (value: object): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`)

/** The share of the work that is done when the report is there as a value; the rest is writing it. */
const COUNTED = 0.4

function reportWriters(): readonly Writer[] {
  return EXPORTS.flatMap(what => {
    const reporter = reports[what]
    if (!reporter) return []
    return Object.entries(renderers).map(([format, render]) => ({
      what,
      format: format as ExportFormat,
      write: (project: Project, stamp: Stamp, _older: Statute, progress: Progress) => {
        const checked = coverage(project)
        progress(COUNTED / 2)
        const report = reporter(project, checked, stamp)
        return render(report, project, stamp, within(progress, COUNTED, 1))
      },
    }))
  })
}

function comparisonWriters(): readonly Writer[] {
  return EXPORTS.flatMap(what => {
    const comparer = comparisons[what]
    if (!comparer) return []
    return Object.entries(renderers).map(
      ([format, render]): Writer => ({
        what,
        format: format as ExportFormat,
        compares: true,
        write: (project, stamp, older, progress) => {
          const report = comparer(project, older, stamp)
          return render(report, project, stamp, within(progress, COUNTED, 1))
        },
      }),
    )
  })
}

/** There is no document of this kind in this format. */
export class NoSuchDocument extends Error {
  readonly code = 'export-not-offered'
  constructor(
    readonly what: ExportWhat,
    readonly format: ExportFormat,
  ) {
    super(`No writer for ${what} as ${format}`)
  }
}

/** The bytes of a document; `progress` hears how far it is. Rejects with NoSuchDocument where no writer has this pair, or a comparison lacks the older text. */
export async function writeDocument(
  request: ExportRequest,
  stamp: Stamp,
  progress: Progress = UNHEARD,
): Promise<Uint8Array> {
  const { project, what, format, older } = request
  const writer = writers.find(each => each.what === what && each.format === format)
  if (!writer || (writer.compares && !older)) throw new NoSuchDocument(what, format)
  return writer.write(project, stamp, older ?? project.statute, progress)
}
