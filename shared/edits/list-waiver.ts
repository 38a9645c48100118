import type { Disposition, Waiver } from '../lists'
import type { Project } from '../project'
import type { Id } from '../statute'
import { problemWording } from '../wording'
import { updateRow } from './list-rows'

/** 其他方式解决 or 暂不解决: settles a problem outside this act, for the wording it has now. */
export function waiveProblem(
  project: Project,
  id: Id,
  disposition: Exclude<Disposition, 'legislate'>,
  waiver: Omit<Waiver, 'problemText'>,
): Project {
  const problem = project.problems.find(each => each.id === id)
  if (!problem) return project
  return updateRow(project, 'problems', id, {
    disposition,
    waiver: { ...waiver, problemText: problemWording(problem) },
  })
}

/** Takes a problem back into the act: 立法解决. */
export function unwaiveProblem(project: Project, id: Id): Project {
  const problem = project.problems.find(each => each.id === id)
  if (!problem || problem.disposition === 'legislate') return project
  const { waiver, ...rest } = problem
  const legislated = { ...rest, disposition: 'legislate' as const }
  return { ...project, problems: project.problems.map(each => (each === problem ? legislated : each)) }
}
