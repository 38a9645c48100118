import { memoRecent } from '../memo'
import { outline } from '../outline'
import type { Id, Statute } from '../statute'
import { isReversed, placesOfTarget } from './reach'
import { type Reference, referencesOf } from './references'

/** Who cites each provision of the statute itself, by its id: also through ranges that run over it and 款 and items as such. */
export const citersOf: (statute: Statute) => ReadonlyMap<Id, readonly Reference[]> = memoRecent(statute => {
  const tree = outline(statute)
  const citers = new Map<Id, Reference[]>()
  for (const reference of referencesOf(statute)) {
    const cited = new Set(reference.targets.flatMap(target => placesOfTarget(tree, target)).map(place => place.id))
    for (const id of cited) citers.set(id, [...(citers.get(id) ?? []), reference])
  }
  return citers
})

/**
 * The references from elsewhere that would lose a target if these provisions and all below them were deleted, in order: what the
 * window lists before it deletes.
 */
export function citersOfBlock(statute: Statute, ids: readonly Id[]): readonly Reference[] {
  const { entries, byId } = outline(statute)
  const block = new Set(
    ids.flatMap(id => {
      const entry = byId.get(id)
      return entry ? entries.slice(entry.index, entry.end).map(each => each.provision.id) : []
    }),
  )
  return referencesOf(statute).filter(
    ({ from, targets }) =>
      !block.has(from) && targets.some(({ id, to }) => block.has(id) || (to !== undefined && block.has(to.id))),
  )
}

/** The references to this act that point at nothing: their target was deleted, or never existed. */
export const danglingReferences = (statute: Statute): readonly Reference[] =>
  referencesOf(statute).filter(reference => reference.state === 'dangling')

/** The references with a range whose ends stand in reverse order since something was moved. */
export function reversedRanges(statute: Statute): readonly Reference[] {
  const tree = outline(statute)
  return referencesOf(statute).filter(({ targets }) => targets.some(target => isReversed(tree, target)))
}
