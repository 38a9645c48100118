import type { ClauseLink, DroppedLink } from '../lists'
import { outline } from '../outline'
import { citePlace, wordingAt } from '../place'
import type { Project } from '../project'
import type { Signed } from '../signed'
import type { Id } from '../statute'
import { solutionWording } from '../wording'

/**
 * Takes links away, however that comes about; no other edit does. What each of them said at both ends stays on record with who took
 * it away, when and why. The same project when none of them is there.
 */
export function dropLinks(project: Project, ids: ReadonlySet<Id>, signed: Signed, reason = ''): Project {
  const gone = project.links.filter(link => ids.has(link.id))
  if (gone.length === 0) return project
  return {
    ...project,
    links: project.links.filter(link => !ids.has(link.id)),
    droppedLinks: [...project.droppedLinks, ...gone.map(link => recordOf(project, link, signed, reason))],
  }
}

/** Takes one link away; the answer to a suspect or broken link that no longer carries its solution, among others. */
export const dropLink = (project: Project, id: Id, signed: Signed, reason = ''): Project =>
  dropLinks(project, new Set([id]), signed, reason)

/** Says afterwards why a link was dropped, by the place of its record; the same project when that has a reason already. */
export function explainDrop(project: Project, place: number, reason: string): Project {
  const record = project.droppedLinks[place]
  if (record?.reason !== '' || reason === '') return project
  return { ...project, droppedLinks: project.droppedLinks.with(place, { ...record, reason }) }
}

function recordOf(project: Project, link: ClauseLink, { by, at }: Signed, reason: string): DroppedLink {
  const act = outline(project.statute)
  const solution = project.solutions.find(each => each.id === link.solution)
  const cite = link.place ? citePlace(act, link.place) : ''
  const provisionText = link.place && cite !== '' ? wordingAt(act, link.place) : (link.quote ?? '')
  const ends = { no: solution?.no ?? '', provisionText, solutionText: solution ? solutionWording(solution) : '' }
  return { solution: link.solution, words: cite || link.words, role: link.role, by, at, reason, ...ends }
}
