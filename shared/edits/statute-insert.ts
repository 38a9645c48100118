import type { Project } from '../project'
import { type Id, type Provision, provision } from '../statute'
import { firstNotBelow, indexOfProvision, withProvisions } from './statute-provisions'

/**
 * Puts a new provision after another one (null: at the front) and after all that would otherwise fall to it: a new article comes
 * after the last 款 of the present one. The same project when the unit may not stand there.
 */
export function insertProvision(
  project: Project,
  after: Id | null,
  fresh: { readonly id: Id; readonly type: Provision['type']; readonly text?: string },
): Project {
  const { provisions } = project.statute
  const index = after === null ? -1 : indexOfProvision(provisions, after)
  if (after !== null && index < 0) return project
  const at = firstNotBelow(provisions, index + 1, fresh.type)
  return withProvisions(project, provisions.toSpliced(at, 0, provision(fresh.id, fresh.type, fresh.text)))
}
