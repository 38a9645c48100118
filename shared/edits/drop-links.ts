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

/**
 * What is put in place of a whole project, its lists or an earlier version, with the records of the present one, and a new record of
 * each present link that it does not have: none of the same solution number, place and role.
 */
export function withReplacedLinks(present: Project, next: Project, signed: Signed, reason: string): Project {
  const keyIn = keysOf(present)
  const keyInNext = keysOf(next)
  const here = new Set(next.links.map(keyInNext))
  const gone = present.links.filter(link => !here.has(keyIn(link)))
  const records = [...present.droppedLinks, ...gone.map(link => recordOf(present, link, signed, reason))]
  if (records.length === 0) return next
  const ids = new Map(next.solutions.map(({ id, no }) => [no, id]))
  const known = new Set(next.solutions.map(({ id }) => id))
  const numbers = new Map(present.solutions.map(({ id, no }) => [id, no]))
  const droppedLinks = records.map(record => {
    const now = known.has(record.solution) ? undefined : ids.get(record.no ?? numbers.get(record.solution) ?? '')
    return now === undefined ? record : { ...record, solution: now }
  })
  return { ...next, droppedLinks }
}

/** What a link is known by in another project: the number of its solution, its place and its role. */
function keysOf({ solutions }: Project): (link: ClauseLink) => string {
  const numbers = new Map(solutions.map(({ id, no }) => [id, no]))
  return ({ solution, place, words, role }) =>
    JSON.stringify([numbers.get(solution) || solution, place ? [place.id, place.first === true] : words, role])
}

function recordOf(project: Project, link: ClauseLink, { by, at }: Signed, reason: string): DroppedLink {
  const act = outline(project.statute)
  const solution = project.solutions.find(each => each.id === link.solution)
  const cite = link.place ? citePlace(act, link.place) : ''
  const provisionText = link.place && cite !== '' ? wordingAt(act, link.place) : (link.quote ?? '')
  const ends = { no: solution?.no ?? '', provisionText, solutionText: solution ? solutionWording(solution) : '' }
  return { solution: link.solution, words: cite || link.words, role: link.role, by, at, reason, ...ends }
}
