import type { FindingCode } from '../../../shared/coverage/finding'
import { confirmLinks } from '../../../shared/edits/link-clauses'
import type { ClauseLink, Solution } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import { textOf } from '../../../shared/statute'

/** A fault planted in a project: the code it must be found by, and the row whose findings must name it. */
export type Planted = {
  readonly project: Project
  readonly code: FindingCode
  /** A weaker finding that is found for it too. */
  readonly orCode?: FindingCode
  readonly row: string
  /** Rows the same change makes faulty, too. */
  readonly also?: readonly string[]
}

export const linksOf = (project: Project, solution: Solution) =>
  project.links.filter(link => link.solution === solution.id)
export const mainsOf = (project: Project, solution: Solution) =>
  linksOf(project, solution).filter(link => link.role === 'main' && link.place)
export const withLinks = (project: Project, links: readonly ClauseLink[]): Project => ({ ...project, links })
export const bare = ({ quote, ...link }: ClauseLink): ClauseLink => link

/** The project with the words of a provision changed. */
export function reworded(project: Project, id: string, words: (before: string) => string): Project {
  const provisions = project.statute.provisions.map(each =>
    each.id === id ? { ...each, children: [{ text: words(textOf(each)) }] } : each,
  )
  return { ...project, statute: { ...project.statute, provisions } }
}

export const confirmed = (project: Project): Project =>
  confirmLinks(
    project,
    project.links.map(({ id }) => id),
    signed,
  )

/** Links without the wording they were made with, so that planting a change does not also make them suspect. */
export const unquoted = (project: Project): Project => withLinks(project, project.links.map(bare))

export const signed = { by: '检查人', at: '2026-01-05T08:00:00.000Z' }

/** Ways to plant faults, by the kind of fault; the same code may be planted in several ways. */
export type Plants = Readonly<Record<string, (project: Project) => readonly Planted[]>>
