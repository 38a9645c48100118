import type { ProblemType } from '../lists'
import type { Project } from '../project'
import type { Id } from '../statute'

/** Replaces the problem types; problems of a type that is gone have none then. The same project when nothing changes. */
export function setProblemTypes(project: Project, types: readonly ProblemType[]): Project {
  const before = project.problemTypes
  const same =
    before.length === types.length &&
    before.every((type, at) => type.id === types[at]?.id && type.name === types[at]?.name)
  if (same) return project
  const known = new Set(types.map(type => type.id))
  const problems = project.problems.map(problem => (known.has(problem.type) ? problem : withType(problem, '')))
  return { ...project, problemTypes: types, problems }
}

/** Puts a problem into a type; the same project when it is in it. */
export function setType(project: Project, problem: Id, type: Id): Project {
  const row = project.problems.find(each => each.id === problem)
  if (!row || row.type === type) return project
  return { ...project, problems: project.problems.map(each => (each === row ? withType(each, type) : each)) }
}

const withType = <Row extends { readonly type: Id }>(row: Row, type: Id): Row =>
  row.type === type ? row : { ...row, type }
