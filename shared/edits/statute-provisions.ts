import { rankOf } from '../outline'
import type { Project } from '../project'
import type { Id, Provision, ProvisionType } from '../statute'
import { keepsStructure } from './statute-structure'

/**
 * The project with other provisions; the same project when they are the same list, or when the change would put something
 * where it may not stand.
 */
export function withProvisions(project: Project, provisions: readonly Provision[]): Project {
  const before = project.statute.provisions
  if (provisions === before || !keepsStructure(before, provisions)) return project
  return { ...project, statute: { ...project.statute, provisions } }
}

export const indexOfProvision = (provisions: readonly Provision[], id: Id): number =>
  provisions.findIndex(provision => provision.id === id)

/** First position after the provision at `index` and all it contains. */
export function blockEnd(provisions: readonly Provision[], index: number): number {
  const at = provisions[index]
  return at ? firstNotBelow(provisions, index + 1, at.type) : provisions.length
}

/** First position from `from` on whose provision does not rank below `type`: where a unit of that type can begin and take nothing from another. */
export function firstNotBelow(provisions: readonly Provision[], from: number, type: ProvisionType): number {
  const rank = rankOf(type)
  let index = from
  for (let at = provisions[index]; at && rankOf(at.type) > rank; at = provisions[index]) index += 1
  return index
}

/** The provision under another type: marks that the new type cannot bear fall away, a held number with them. */
export function retyped(provision: Provision, type: ProvisionType): Provision {
  if (provision.type === type) return provision
  return { id: provision.id, type, children: provision.children }
}
