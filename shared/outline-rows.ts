import { memoRecent } from './memo'
import { outline } from './outline'
import { type Id, isHeading, type Provision, type Statute, textOf } from './statute'

/** One row of the outline pane: a heading or an article with its label and its caption or first words. */
export type OutlineRow = {
  readonly id: Id
  readonly type: Provision['type']
  readonly label: string
  readonly words: string
  /** Depth from 1, as trees count. */
  readonly level: number
  /** Position in the statute's list, and the first one after all it contains. */
  readonly index: number
  readonly end: number
}

/** How many characters of an article without caption stand in the outline. */
const FIRST_WORDS = 24

/** Headings and articles in order, those below others one level deeper. Computed once for each statute value. */
export const outlineRows: (statute: Statute) => readonly OutlineRow[] = memoRecent(statute => {
  const levels = new Map<number, number>()
  return outline(statute).entries.flatMap(({ provision, index, parent, end, label }) => {
    if (!isHeading(provision.type) && provision.type !== 'article') return []
    const level = (levels.get(parent) ?? 0) + 1
    levels.set(index, level)
    const words = provision.caption ?? textOf(provision).slice(0, FIRST_WORDS)
    return [{ id: provision.id, type: provision.type, label, words, level, index, end }]
  })
})

/** The rows left when some headings are closed: what stands below those is not shown. */
export function openRows(rows: readonly OutlineRow[], closed: ReadonlySet<Id>): readonly OutlineRow[] {
  let hiddenUntil = 0
  return rows.filter(row => {
    if (row.index < hiddenUntil) return false
    if (closed.has(row.id)) hiddenUntil = row.end
    return true
  })
}
