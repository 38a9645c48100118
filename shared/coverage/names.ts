import { memo } from '../memo'
import { outline } from '../outline'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { Subject } from './finding'

/**
 * The name by which a row or link is known outside the program: its 编号; a link by its solution and its place among that
 * solution's links (S-21#1); a provision by its citation. A 编号 borne twice gets a mark behind it, so that names are unique.
 */
export function nameOf(project: Project, subject: Subject): string {
  switch (subject.kind) {
    case 'problem':
      return rowNames(project.problems).get(subject.id) ?? subject.id
    case 'matter':
      return rowNames(project.matters).get(subject.id) ?? subject.id
    case 'solution':
      return rowNames(project.solutions).get(subject.id) ?? subject.id
    case 'link':
      return linkNames(project).get(subject.id) ?? subject.id
    case 'provision':
      return outline(project.statute).byId.get(subject.id)?.cite ?? subject.id
  }
}

/** The names of all links of a project, by id; of links with the same id the first counts. */
export const linkNames: (project: Project) => ReadonlyMap<Id, string> = memo(({ solutions, links }) => {
  const names = rowNames(solutions)
  const counts = new Map<Id, number>()
  const found = new Map<Id, string>()
  for (const { id, solution } of links) {
    const count = (counts.get(solution) ?? 0) + 1
    counts.set(solution, count)
    if (!found.has(id)) found.set(id, `${names.get(solution) ?? solution}#${count}`)
  }
  return found
})

/** The names of the rows of a list. */
export const rowNames: (rows: readonly { readonly id: Id; readonly no: string }[]) => ReadonlyMap<Id, string> = memo(
  rows => {
    const used = new Map<string, number>()
    const names = new Map<Id, string>()
    for (const { id, no } of rows) {
      const name = no === '' ? id : no
      const count = (used.get(name) ?? 0) + 1
      used.set(name, count)
      names.set(id, count === 1 ? name : `${name}（${count}）`)
    }
    return names
  },
)
