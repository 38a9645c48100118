import type { ClauseLink, LinkRole } from '../lists'
import { outline } from '../outline'
import { citePlace, samePlace, wordingAt } from '../place'
import type { Project } from '../project'
import type { Signed } from '../signed'
import type { Id, Place } from '../statute'
import { solutionWording } from '../wording'

/**
 * Links a solution to a place with the wording it has now. The same project when the solution or place is missing, or
 * this link exists with this role; a link with another role to the same place takes the new role.
 */
export function linkClause(project: Project, id: Id, solution: Id, place: Place, role: LinkRole): Project {
  const act = outline(project.statute)
  if (!act.byId.has(place.id) || !project.solutions.some(each => each.id === solution)) return project
  const known = project.links.find(
    link => link.solution === solution && link.place !== null && samePlace(link.place, place),
  )
  if (known) return updateLink(project, known.id, { role })
  const words = citePlace(act, place)
  const link: ClauseLink = { id, solution, place, words, role, note: '', quote: wordingAt(act, place), reviews: [] }
  return { ...project, links: [...project.links, link] }
}

/** Changes role or note of a link; the same project when nothing changes. */
export function updateLink(project: Project, id: Id, patch: Partial<Pick<ClauseLink, 'role' | 'note'>>): Project {
  const link = project.links.find(each => each.id === id)
  if (!link) return project
  const same = (patch.role ?? link.role) === link.role && (patch.note ?? link.note) === link.note
  return same ? project : replaceLink(project, { ...link, ...patch })
}

/** 已落实: a person says that this clause carries this solution; the words of both ends are kept. A broken link cannot be confirmed. */
export function confirmLink(project: Project, id: Id, signed: Signed): Project {
  const link = project.links.find(each => each.id === id)
  const confirmed = link && confirmationOf(project, link, signed)
  if (!link || !confirmed) return project
  return replaceLink(project, { ...link, quote: confirmed.provisionText, confirmed })
}

/** Confirms several links at once, after they were looked at. */
export const confirmLinks = (project: Project, ids: readonly Id[], signed: Signed): Project =>
  ids.reduce((result, id) => confirmLink(result, id, signed), project)

/** Takes a confirmation back. */
export function unconfirmLink(project: Project, id: Id): Project {
  const link = project.links.find(each => each.id === id)
  if (!link?.confirmed) return project
  const { confirmed, ...rest } = link
  return replaceLink(project, rest)
}

/** Answer to a suspect link: the clause still carries the solution as both read now. */
export function keepLink(project: Project, id: Id, signed: Signed, note = ''): Project {
  const link = project.links.find(each => each.id === id)
  const confirmed = link && confirmationOf(project, link, signed)
  if (!link || !confirmed) return project
  const reviews = [...link.reviews, { ...signed, answer: 'keep' as const, note }]
  return replaceLink(project, { ...link, quote: confirmed.provisionText, confirmed, reviews })
}

/** Answer to a suspect or broken link: another place carries the solution. */
export function adjustLink(project: Project, id: Id, place: Place, signed: Signed, note = ''): Project {
  const link = project.links.find(each => each.id === id)
  if (!link) return project
  const moved = { ...link, place, words: citePlace(outline(project.statute), place) }
  const confirmed = confirmationOf(project, moved, signed)
  if (!confirmed) return project
  const reviews = [...link.reviews, { ...signed, answer: 'adjust' as const, note }]
  return replaceLink(project, { ...moved, quote: confirmed.provisionText, confirmed, reviews })
}

function confirmationOf(project: Project, link: ClauseLink, signed: Signed) {
  const act = outline(project.statute)
  const solution = project.solutions.find(each => each.id === link.solution)
  if (!solution || !link.place || !act.byId.has(link.place.id)) return null
  return { ...signed, provisionText: wordingAt(act, link.place), solutionText: solutionWording(solution) }
}

const replaceLink = (project: Project, link: ClauseLink): Project => ({
  ...project,
  links: project.links.map(each => (each.id === link.id ? link : each)),
})
