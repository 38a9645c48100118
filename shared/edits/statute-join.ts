import type { Project } from '../project'
import { type Id, isHeading, type Provision, textOf } from '../statute'
import { indexOfProvision, withProvisions } from './statute-provisions'
import { withFollowers } from './statute-rank'
import { movedInto, retargeted } from './statute-retarget'
import { tidied } from './statute-words'

/**
 * Backspace at a start: puts the words of a provision at the end of the line before it, whose id and type live on; what stood
 * below it stays, or goes up where it could not (the 目 of an item that joins a 款 become items); links and citations of it go to
 * the one it joined. A line without words is taken away. What cannot be joined, such as a heading with an article, gives the same
 * project.
 */
export function joinWithPrevious(project: Project, id: Id): Project {
  const { provisions } = project.statute
  const index = indexOfProvision(provisions, id)
  const removed = provisions[index]
  const kept = provisions[index - 1]
  if (!removed || !kept || !mayJoin(kept, removed)) return project
  const children = tidied([...kept.children, ...removed.children])
  const alone = withProvisions(project, provisions.toSpliced(index - 1, 2, { ...kept, children }))
  const joined =
    alone === project
      ? withProvisions(
          project,
          withFollowers(provisions, index, kept.type).toSpliced(index - 1, 2, { ...kept, children }),
        )
      : alone
  return joined === project || isHeading(kept.type) !== isHeading(removed.type)
    ? joined
    : retargeted(joined, movedInto(removed, kept))
}

/** Whether two neighbouring lines can become one: both of them rules, both headings of one type, or the second without words. */
export function mayJoin(kept: Provision, removed: Provision): boolean {
  if (textOf(removed) === '') return true
  return isHeading(kept.type) || isHeading(removed.type) ? kept.type === removed.type : true
}
