import type { Solution } from '../lists'
import type { Project } from '../project'
import { byId } from './relations'

/** What a solution is for, in the words of its matters and their problems: context for likeness, never a demand. */
export function contextOf(project: Project, solution: Solution): string {
  const matters = byId(project.matters)
  const problems = byId(project.problems)
  return solution.matters
    .flatMap(id => {
      const matter = matters.get(id)
      if (!matter) return []
      return [matter.title, matter.goal, ...matter.problems.map(problem => problems.get(problem)?.title ?? '')]
    })
    .join('\n')
}
