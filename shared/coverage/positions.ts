import { memoBy, sameBy } from '../memo'
import type { Id } from '../statute'

type Identified = { readonly id: Id }
const idOf = ({ id }: Identified): Id => id

/** Where each row of a list stands, by id. Of rows with the same id the first counts. */
export const positionsIn: (list: readonly Identified[]) => ReadonlyMap<Id, number> = memoBy(idOf, list => {
  const positions = new Map<Id, number>()
  list.forEach(({ id }, index) => {
    if (!positions.has(id)) positions.set(id, index)
  })
  return positions
})

/** Whether two lists have the same ids in the same order. */
export const sameIds = (one: readonly Identified[], other: readonly Identified[]): boolean => sameBy(idOf, one, other)
