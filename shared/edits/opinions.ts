import type { Opinion, OpinionResult } from '../opinions'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import type { Signed } from '../signed'
import type { Id } from '../statute'
import { saidTogether, withoutOpinion } from './same-opinions'

/** Adds an opinion; its id must be new. The citation of its clause is kept with it. */
export const addOpinion = (project: Project, opinion: Opinion): Project => ({
  ...project,
  opinions: [...project.opinions, withCite(project, opinion)],
})

/** Fields of an opinion that a person writes; what became of it is said by `disposeOpinion`. */
export type OpinionWords = Partial<Omit<Opinion, 'id' | 'disposition' | 'by' | 'at' | 'cite'>>

/** Changes what an opinion says, whose it is or which clause it is on; the same project when nothing changes. */
export function updateOpinion(project: Project, id: Id, patch: OpinionWords): Project {
  const opinion = project.opinions.find(each => each.id === id)
  if (!opinion) return project
  const next = { ...opinion, ...patch }
  const fields = Object.keys(patch) as (keyof OpinionWords)[]
  if (fields.every(field => opinion[field] === next[field])) return project
  const changed = replace(project, 'place' in patch ? withCite(project, next) : next)
  return next.reason === opinion.reason ? changed : withEach(changed, id, { reason: next.reason })
}

/** Says what became of an opinion and of those marked the same, who says so and when; 待处理 takes that back. The reason stays as it is. */
export function disposeOpinion(project: Project, id: Id, disposition: OpinionResult, signed: Signed): Project {
  const opinion = project.opinions.find(each => each.id === id)
  if (!opinion || opinion.disposition === disposition) return project
  const { by, at } = disposition === 'open' ? { by: '', at: '' } : signed
  return withEach(project, id, { disposition, by, at })
}

/** Takes an opinion away. */
export function deleteOpinion(project: Project, id: Id): Project {
  if (!project.opinions.some(opinion => opinion.id === id)) return project
  return { ...project, opinions: withoutOpinion(project.opinions, id) }
}

function withCite(project: Project, opinion: Opinion): Opinion {
  if (opinion.place === null) return opinion
  return { ...opinion, cite: citePlace(outline(project.statute), opinion.place) || opinion.cite }
}

/** Says something of an opinion and of all that are marked as saying the same. */
function withEach(project: Project, id: Id, said: Partial<Opinion>): Project {
  const ids = saidTogether(project, id)
  return { ...project, opinions: project.opinions.map(each => (ids.has(each.id) ? { ...each, ...said } : each)) }
}

const replace = (project: Project, opinion: Opinion): Project => ({
  ...project,
  opinions: project.opinions.map(each => (each.id === opinion.id ? opinion : each)),
})
