import type { Project } from '../project'
import type { Id } from '../statute'
import { blockEnd, withProvisions } from './statute-provisions'

/**
 * Takes away provisions, each with all below it. Citations of them stay in the text as dangling ones, links to them as broken
 * ones. The same project when none of them is there.
 */
export function deleteBlocks(project: Project, ids: readonly Id[]): Project {
  const { provisions } = project.statute
  const gone = blockIds(project, ids)
  return gone.size === 0
    ? project
    : withProvisions(
        project,
        provisions.filter(provision => !gone.has(provision.id)),
      )
}

/** The ids of provisions and of all below them. */
export function blockIds(project: Project, ids: readonly Id[]): ReadonlySet<Id> {
  const { provisions } = project.statute
  const roots = new Set(ids)
  const block = new Set<Id>()
  provisions.forEach((provision, index) => {
    if (!roots.has(provision.id)) return
    for (const below of provisions.slice(index, blockEnd(provisions, index))) block.add(below.id)
  })
  return block
}
