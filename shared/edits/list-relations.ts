import type { Project } from '../project'
import type { Id } from '../statute'
import { updateRow } from './list-rows'

/** Ties a matter to a problem; the same project when they are tied, or one of them is missing. */
export function relateMatter(project: Project, problem: Id, matter: Id): Project {
  const row = project.matters.find(each => each.id === matter)
  if (!row || row.problems.includes(problem) || !project.problems.some(each => each.id === problem)) return project
  return updateRow(project, 'matters', matter, { problems: [...row.problems, problem] })
}

/** Unties a matter from a problem. */
export function unrelateMatter(project: Project, problem: Id, matter: Id): Project {
  const row = project.matters.find(each => each.id === matter)
  if (!row?.problems.includes(problem)) return project
  return updateRow(project, 'matters', matter, { problems: row.problems.filter(id => id !== problem) })
}

/** Ties a solution to a matter; the same project when they are tied, or one of them is missing. */
export function relateSolution(project: Project, matter: Id, solution: Id): Project {
  const row = project.solutions.find(each => each.id === solution)
  if (!row || row.matters.includes(matter) || !project.matters.some(each => each.id === matter)) return project
  return updateRow(project, 'solutions', solution, { matters: [...row.matters, matter] })
}

/** Unties a solution from a matter. */
export function unrelateSolution(project: Project, matter: Id, solution: Id): Project {
  const row = project.solutions.find(each => each.id === solution)
  if (!row?.matters.includes(matter)) return project
  return updateRow(project, 'solutions', solution, { matters: row.matters.filter(id => id !== matter) })
}
