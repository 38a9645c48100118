import { rankOf } from '../outline'
import type { Project } from '../project'
import { type Id, isHeading, PROVISION_TYPES, type Provision, type ProvisionType } from '../statute'
import { blockEnd, indexOfProvision, retyped, withProvisions } from './statute-provisions'
import { retargeted } from './statute-retarget'
import { allowedTypes, keepsStructure, type StructureFault, typesAbove, typesBelow } from './statute-structure'

/**
 * Gives a provision another type. What stands under it goes up or down with it where it could not stay (an item that becomes a 款
 * makes items of its 目, a chapter that becomes a 编 makes chapters of its 节); 款 and articles stay what they are and belong to
 * whatever is now above them. The same project when the type may not stand there.
 */
export function changeRank(project: Project, id: Id, type: ProvisionType): Project {
  const { provisions } = project.statute
  const changed = reranked(provisions, id, type)
  const next = changed ? withProvisions(project, changed) : project
  return next === project ? project : normalPlaces(next, id)
}

/** Shift-Tab: the nearest higher type that may stand here; the same project when there is none. */
export const raiseRank = (project: Project, id: Id): Project => firstThatMay(project, id, typesAbove)

/** Tab: the nearest lower type that may stand here; the same project when there is none. */
export const lowerRank = (project: Project, id: Id): Project => firstThatMay(project, id, typesBelow)

/** Why a provision cannot be raised: what the nearest higher type lacks here. Null when there is no higher one. */
export function whyNotRaised(project: Project, id: Id): StructureFault | null {
  const { provisions } = project.statute
  const index = indexOfProvision(provisions, id)
  const [nearest] = typesAbove(provisions[index]?.type ?? 'part')
  return nearest ? allowedTypes(provisions, index)[nearest] : null
}

function firstThatMay(project: Project, id: Id, types: (type: ProvisionType) => readonly ProvisionType[]): Project {
  const at = project.statute.provisions.find(provision => provision.id === id)
  for (const type of at ? types(at.type) : []) {
    const changed = changeRank(project, id, type)
    if (changed !== project) return changed
  }
  return project
}

/** The provisions with one of them under another type, or null when it is not there or has that type. */
function reranked(provisions: readonly Provision[], id: Id, type: ProvisionType): readonly Provision[] | null {
  const index = indexOfProvision(provisions, id)
  const at = provisions[index]
  if (!at || at.type === type) return null
  const alone = provisions.with(index, retyped(at, type))
  const followed = withFollowers(provisions, index, type).with(index, retyped(at, type))
  return needsFollowing(at.type, type) || !keepsStructure(provisions, alone) ? followed : alone
}

/** A 款 that becomes an item takes its list down with it: left where it was, the list would become its brothers. */
const needsFollowing = (from: ProvisionType, to: ProvisionType): boolean => isList(to) && !isHeading(from)

const isList = (type: ProvisionType): boolean => type === 'item' || type === 'subitem'

/** The provisions with what stands under the one at `index` as it would be if that one were of another type. */
export function withFollowers(
  provisions: readonly Provision[],
  index: number,
  type: ProvisionType,
): readonly Provision[] {
  const at = provisions[index]
  const end = blockEnd(provisions, index)
  return provisions.map((below, position) =>
    at && position > index && position < end ? retyped(below, followingType(below.type, at.type, type)) : below,
  )
}

function followingType(below: ProvisionType, from: ProvisionType, to: ProvisionType): ProvisionType {
  if (below === 'section' && from === 'chapter' && rankOf(to) < rankOf(from)) return 'chapter'
  if (!isList(below)) return below
  const lead = from === 'article' ? 'paragraph' : from
  const shift = rankOf(to === 'article' ? 'paragraph' : to) - rankOf(lead)
  const rank = Math.max(rankOf('item'), Math.min(rankOf(below) + shift, rankOf('subitem')))
  return PROVISION_TYPES[rank] ?? below
}

/** Only an article has a 第一款 of its own line: places narrowed to it are the provision itself once it is none. */
function normalPlaces(project: Project, id: Id): Project {
  const at = project.statute.provisions.find(provision => provision.id === id)
  if (!at || at.type === 'article') return project
  return retargeted(project, place => (place.id === id && place.first ? { id } : place))
}
