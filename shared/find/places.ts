import { outline } from '../outline'
import type { Project } from '../project'
import { type Id, isHeading } from '../statute'
import type { Hit } from './find-all'
import { grouped } from './grouped'
import type { Owner } from './lines'

/** A part of the project that hits are counted by: the highest heading they stand under (null above the first), head, annexes, a list. */
export type FoundPlace = { readonly owner: Owner; readonly heading: Id | null; readonly hits: readonly Hit[] }

/** The hits by place, in order. */
export function byPlace(project: Project, hits: readonly Hit[]): readonly FoundPlace[] {
  const headings = headingsOf(project)
  const places = grouped(hits, ({ spot }) => {
    const heading = spot.owner === 'provision' ? (headings.get(spot.id) ?? '') : ''
    return `${spot.owner} ${heading}`
  })
  return [...places].flatMap(([key, within]) => {
    const [first] = within
    const heading = key.slice(key.indexOf(' ') + 1)
    return first ? [{ owner: first.spot.owner, heading: heading === '' ? null : heading, hits: within }] : []
  })
}

/** The chapter (or higher heading, where it has none) of each provision. */
function headingsOf({ statute }: Project): ReadonlyMap<Id, Id> {
  const headings = new Map<Id, Id>()
  let at: Id | null = null
  for (const { provision } of outline(statute).entries) {
    if (isHeading(provision.type) && provision.type !== 'section') at = provision.id
    if (at !== null) headings.set(provision.id, at)
  }
  return headings
}
