import type { Project } from '../project'
import type { Annex, Statute } from '../statute'

/** What stands above the articles: title, status line, enactment note and preamble. */
export type Head = Pick<Statute, 'title' | 'status' | 'enactmentNote' | 'preamble'>

/** The project with other words above the articles; the same project when they are the same words. */
export function setHead(project: Project, head: Partial<Head>): Project {
  const statute = { ...project.statute, ...head }
  const same =
    statute.title === project.statute.title &&
    statute.status === project.statute.status &&
    statute.enactmentNote === project.statute.enactmentNote &&
    sameLines(statute.preamble, project.statute.preamble)
  return same ? project : { ...project, statute }
}

/** The project with other words in one annex; the same project when the annex is not there or reads the same. */
export function setAnnex(project: Project, id: string, words: Partial<Omit<Annex, 'id'>>): Project {
  const { annexes } = project.statute
  const index = annexes.findIndex(annex => annex.id === id)
  const at = annexes[index]
  if (!at) return project
  const next = { ...at, ...words }
  if (next.label === at.label && next.title === at.title && sameLines(next.lines, at.lines)) return project
  return { ...project, statute: { ...project.statute, annexes: annexes.with(index, next) } }
}

const sameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index])
