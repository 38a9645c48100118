import { rankOf } from '../outline'
import type { Project } from '../project'
import type { Id, Provision } from '../statute'
import { firstNotBelow, indexOfProvision, withProvisions } from './statute-provisions'
import { retargetedProvisions } from './statute-retarget'

/**
 * Puts provisions after another one (null: at the front) and after all that would otherwise fall to them. Ids already present are
 * renewed with `newId`, and citations inside what is pasted then name the copies. The same project when they may not stand there.
 */
export function pasteBlock(project: Project, pasted: readonly Provision[], after: Id | null, newId: () => Id): Project {
  const { provisions } = project.statute
  const index = after === null ? -1 : indexOfProvision(provisions, after)
  const highest = pasted.reduce<Provision | null>(
    (top, each) => (top === null || rankOf(each.type) < rankOf(top.type) ? each : top),
    null,
  )
  if (highest === null || (after !== null && index < 0)) return project
  const at = firstNotBelow(provisions, index + 1, highest.type)
  return withProvisions(project, provisions.toSpliced(at, 0, ...withNewIds(pasted, provisions, newId)))
}

/** The provisions with new ids for those that `present` or an earlier one of them already bears. */
export function withNewIds(
  pasted: readonly Provision[],
  present: readonly Provision[],
  newId: () => Id,
): readonly Provision[] {
  const taken = new Set(present.map(provision => provision.id))
  const renewed = new Map<Id, Id>()
  const copies = pasted.map(provision => {
    const id = taken.has(provision.id) ? newId() : provision.id
    taken.add(id)
    if (id === provision.id) return provision
    renewed.set(provision.id, id)
    return { ...provision, id }
  })
  return retargetedProvisions(copies, place => {
    const id = renewed.get(place.id)
    return id === undefined ? place : { ...place, id }
  })
}
