import type { ListName } from '../edits/list-rows'
import type { Id } from '../statute'

/** One cell that differs from what the project has. `key` is null for a column of the committee's own, kept as a note. */
export type CellChange = {
  readonly key: string | null
  readonly heading: string
  readonly before: string
  readonly after: string
}

/** What an import would do with one row of a committee's table. */
export type RowPlan = {
  readonly kind: 'new' | 'changed' | 'untouched'
  readonly list: ListName
  /** Name of the table and line in it, from 1. */
  readonly table: string
  readonly line: number
  /** The row it was matched with, and by what; null for a new one. */
  readonly id: Id | null
  readonly matched: 'number' | 'wording' | null
  readonly no: string
  readonly title: string
  readonly changes: readonly CellChange[]
}

/** What a person should look at: ties and citations that name nothing, numbers that come twice. */
export type PlanIssue = {
  readonly code: 'link-unresolved' | 'tie-unknown' | 'number-repeated'
  readonly row: string
  readonly words: string
}

/** What an import would do, row by row, before it is done; `applyImport` does exactly this. */
export type ImportPlan = {
  readonly rows: readonly RowPlan[]
  /** Headings we do not know, whose cells are kept as notes. */
  readonly keptColumns: readonly string[]
  readonly issues: readonly PlanIssue[]
}

/** How many rows a plan adds, changes and leaves as they are. */
export function planCounts({ rows }: ImportPlan): Readonly<Record<RowPlan['kind'], number>> {
  const counts = { new: 0, changed: 0, untouched: 0 }
  for (const row of rows) counts[row.kind] += 1
  return counts
}
