import type { Coverage } from '../coverage/finding'
import { lint } from '../lint/lint'
import { type LocaleId, text } from '../locales/text'
import type { Project } from '../project'
import { coverageTable } from './coverage-table'
import { headingNote, localeOf } from './heading-note'
import { linkAnswersTables } from './link-answers'
import { asideTable } from './norms-report'
import { openPointsTable } from './open-points'
import type { Report, Table } from './report'
import type { Stamp } from './stamp'
import { statisticsTables } from './statistics'

/**
 * 三张清单与条文对照表 with what belongs to it: the open points, and the verdicts counted by category, source and department
 * (domain.md §5.4). Verdicts and totals are those of `coverage`; nothing is judged here.
 */
export function coverageReport(project: Project, coverage: Coverage, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  return {
    what: 'coverage',
    title: text(locale, 'report.coverage.title', { title: project.statute.title }),
    note: headingNote(project, stamp),
    totals: totalsLine(locale, project, coverage),
    orientation: 'landscape',
    blocks: [
      coverageTable(locale, project, coverage),
      openPointsTable(locale, project, coverage),
      ...linkAnswersTables(locale, project),
      ...statisticsTables(locale, project, coverage),
      ...asideTables(locale, project),
    ],
  }
}

/** What the drafting norms objected to and a person set aside, for those who get only this report; nothing when there is none. */
const asideTables = (locale: LocaleId, project: Project): readonly Table[] =>
  project.settings.ignored.length === 0 ? [] : [asideTable(locale, project, lint(project).setAside)]

/** 问题N个，立法解决N个，部分N个，未落实N个，其他方式N个; 待核 only where there is one. */
export function totalsLine(locale: LocaleId, project: Project, { totals }: Coverage): string {
  const { full, partial, none, other_means, conflict } = totals.problems
  const counts = { all: project.problems.length, full, partial, none, other: other_means, conflict }
  const solutions = { all: project.solutions.length, ...totals.solutions }
  return `${text(locale, conflict > 0 ? 'report.totals-conflict' : 'report.totals', counts)}${text(locale, 'report.totals-solutions', solutions)}`
}
