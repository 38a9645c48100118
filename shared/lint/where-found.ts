import { outline } from '../outline'
import { articleOf } from '../place'
import type { Id, Statute } from '../statute'

/** How the place of a finding is named: its citation, a heading's label, and the act's title for the act as a whole. */
export function whereFound(statute: Statute, provision: Id | null): string {
  if (provision === null) return statute.title
  const act = outline(statute)
  const entry = act.byId.get(provision)
  return entry?.cite || entry?.label || articleOf(act, provision)?.cite || statute.title
}
