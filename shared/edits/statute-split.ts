import type { Project } from '../project'
import { type Id, isHeading, type Provision, type ProvisionType, provision, textOf } from '../statute'
import { indexOfProvision, withProvisions } from './statute-provisions'
import { cutRuns } from './statute-words'

/**
 * Enter: cuts a provision at an offset (UTF-16 units of its own text). What follows the cut gets `newId` and is the next 款 of an
 * article, an article after a heading, else the same type; what stands below comes to it. At the start of a line with words an
 * empty line of the same type is put above, so the words keep their id. Links stay with the first half, which keeps the id.
 */
export function splitProvision(
  project: Project,
  id: Id,
  offset: number,
  newId: Id,
  type: ProvisionType | null = null,
): Project {
  return withProvisions(project, splitLines(project.statute.provisions, id, offset, newId, type))
}

/** The lines of `splitProvision`, whether or not they may stand so. */
export function splitLines(
  provisions: readonly Provision[],
  id: Id,
  offset: number,
  newId: Id,
  type: ProvisionType | null,
): readonly Provision[] {
  const index = indexOfProvision(provisions, id)
  const at = provisions[index]
  if (!at) return provisions
  if (offset <= 0 && textOf(at) !== '') return provisions.toSpliced(index, 0, provision(newId, type ?? at.type))
  const [first, second] = cutRuns(at.children, offset)
  const next: Provision = { id: newId, type: type ?? typeAfter(at.type), children: second }
  return provisions.toSpliced(index, 1, { ...at, children: first }, next)
}

/** What Enter begins after a line of this type. */
export function typeAfter(type: ProvisionType): ProvisionType {
  if (isHeading(type)) return 'article'
  return type === 'article' ? 'paragraph' : type
}
