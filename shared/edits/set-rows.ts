import type { Project } from '../project'
import type { Id } from '../statute'
import { type ListName, updateRow } from './list-rows'

/** What is set in many rows at once; what is absent stays as it is in each of them. */
export type RowsPatch = {
  /** A problem type's id, or the 事项类型 of matters; solutions have none. */
  readonly category?: string
  /** 涉及部门 of problems, 牵头部门 of matters, 责任主体 of solutions. */
  readonly departments?: { readonly names: readonly string[]; readonly replace: boolean }
}

/** Sets category and departments of rows, as one edit; the same project when nothing changes in any of them. */
export const setRows = (project: Project, list: ListName, ids: readonly Id[], patch: RowsPatch): Project =>
  ids.reduce((result, id) => setRow(result, list, id, patch), project)

function setRow(project: Project, list: ListName, id: Id, { category, departments }: RowsPatch): Project {
  const named = (before: readonly string[]): readonly string[] => {
    if (!departments) return before
    const names = departments.replace ? departments.names : [...new Set([...before, ...departments.names])]
    return names.join('、') === before.join('、') ? before : names
  }
  switch (list) {
    case 'problems': {
      const row = project.problems.find(each => each.id === id)
      const patch = row && { type: category ?? row.type, departments: named(row.departments) }
      return patch ? updateRow(project, list, id, patch) : project
    }
    case 'matters': {
      const row = project.matters.find(each => each.id === id)
      const patch = row && { kind: category ?? row.kind, leadDepartments: named(row.leadDepartments) }
      return patch ? updateRow(project, list, id, patch) : project
    }
    case 'solutions': {
      const row = project.solutions.find(each => each.id === id)
      return row ? updateRow(project, list, id, { actors: named(row.actors) }) : project
    }
  }
}
