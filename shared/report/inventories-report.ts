import { type Inventory, inventoriesOf } from '../lint/inventories'
import { type LocaleId, listed, type TextKey, text } from '../locales/text'
import type { Project } from '../project'
import { headingNote, localeOf } from './heading-note'
import type { Report, Table } from './report'
import type { Stamp } from './stamp'

/** Delegations, permits, periods, fines, and duties beside what their breach brings: a table each (domain.md §3.4, §3.6). */
export function inventoriesReport(project: Project, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  return {
    what: 'inventories',
    title: text(locale, 'norms.report-inventories', { title: project.statute.title }),
    note: headingNote(project, stamp),
    totals: '',
    orientation: 'landscape',
    blocks: inventoriesOf(project.statute).map(inventory => inventoryTable(locale, inventory)),
  }
}

/** Columns that hold sentences take more of the width. */
const SHARES: Partial<Record<TextKey, number>> = {
  'lint.column.sentence': 60,
  'lint.column.what': 36,
  'lint.column.conduct': 40,
  'lint.column.step': 40,
  'lint.column.consequence': 30,
}
const USUAL_SHARE = 18

function inventoryTable(locale: LocaleId, { title, columns, rows }: Inventory): Table {
  return {
    kind: 'table',
    name: text(locale, title),
    columns: [
      { head: text(locale, 'report.column.no'), share: 6 },
      ...columns.map(key => ({ head: text(locale, key), share: SHARES[key] ?? USUAL_SHARE })),
    ],
    rows: rows.map(({ cells }, index) => [
      { text: String(index + 1), centre: true },
      ...cells.map(words => ({ text: typeof words === 'string' ? words : listed(locale, words) })),
    ]),
    ...(rows.length === 0 ? { note: text(locale, 'norms.inventory-empty') } : {}),
  }
}
