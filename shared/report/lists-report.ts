import type { Coverage } from '../coverage/finding'
import { type LocaleId, text } from '../locales/text'
import type { Project } from '../project'
import type { ListColumn } from '../sheet/column'
import { MATTER_COLUMNS } from '../sheet/matter-columns'
import { PROBLEM_COLUMNS } from '../sheet/problem-columns'
import { SOLUTION_COLUMNS } from '../sheet/solution-columns'
import { headingNote, localeOf } from './heading-note'
import type { Report, Table } from './report'
import type { Stamp } from './stamp'

/**
 * The three lists as committees keep them: sheets and headings are those the import recognises, so a workbook that was sent round
 * can be read back. Headings stay Chinese in every language; printed forms leave out the columns without a share.
 */
export function listsReport(project: Project, _coverage: Coverage, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  return {
    what: 'lists',
    title: text(locale, 'report.lists.title', { title: project.statute.title }),
    note: headingNote(project, stamp),
    totals: '',
    orientation: 'landscape',
    blocks: [
      listTable('zh', 'problems', project.problems, PROBLEM_COLUMNS, project),
      listTable('zh', 'matters', project.matters, MATTER_COLUMNS, project),
      listTable('zh', 'solutions', project.solutions, SOLUTION_COLUMNS, project),
    ],
  }
}

type NotedRow = { readonly notes: Readonly<Record<string, string>> }

/** Columns the committee added itself, kept as notes, come last. */
function listTable<Row extends NotedRow>(
  locale: LocaleId,
  list: 'problems' | 'matters' | 'solutions',
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  project: Project,
): Table {
  const own = [...new Set(rows.flatMap(row => Object.keys(row.notes)))]
  return {
    kind: 'table',
    name: text(locale, `report.lists.${list}`),
    columns: [
      ...columns.map(({ heading, share }) => ({ head: heading, share: share ?? 10, ...(share ? {} : SHEET_ONLY) })),
      ...own.map(heading => ({ head: heading, share: 10, ...SHEET_ONLY })),
    ],
    rows: rows.map(row => [
      ...columns.map(column => ({ text: column.write(row, project) })),
      ...own.map(heading => ({ text: row.notes[heading] ?? '' })),
    ]),
  }
}

const SHEET_ONLY = { sheetOnly: true } as const
