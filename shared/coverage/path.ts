import type { ClauseLink, Solution } from '../lists'
import type { Project } from '../project'
import type { Fault } from './case'
import type { Finding, Subject } from './finding'
import { byId } from './relations'

/** The finding with one way down to it from a problem, to the place it is about where there is one. */
export function withPath(project: Project, fault: Fault): Finding {
  return { ...fault, path: pathTo(project, fault.at) }
}

/** The same for a fault of a solution or of one of its links, which need not be looked for. */
export function withPathBelow(
  project: Project,
  solution: Solution,
  links: readonly ClauseLink[],
  fault: Fault,
): Finding {
  const above = pathToSolution(project, solution)
  const link = fault.at.kind === 'link' ? links.find(({ id }) => id === fault.at.id) : undefined
  return { ...fault, path: link ? pathToLink(above, link) : above }
}

function pathToSolution(project: Project, { id, matters: [matter] }: Solution): readonly Subject[] {
  const at = { kind: 'solution', id } as const
  return matter === undefined ? [at] : [...pathTo(project, { kind: 'matter', id: matter }), at]
}

function pathToLink(above: readonly Subject[], { id, place }: ClauseLink): readonly Subject[] {
  const at = { kind: 'link', id } as const
  return place ? [...above, at, { kind: 'provision', id: place.id }] : [...above, at]
}

/** One way from a problem to a row or link, both included; starts at the highest row there is. */
export function pathTo(project: Project, at: Subject): readonly Subject[] {
  switch (at.kind) {
    case 'problem':
    case 'provision':
      return [at]
    case 'matter': {
      const problem = byId(project.matters).get(at.id)?.problems[0]
      return problem === undefined ? [at] : [{ kind: 'problem', id: problem }, at]
    }
    case 'solution': {
      const solution = byId(project.solutions).get(at.id)
      return solution ? pathToSolution(project, solution) : [at]
    }
    case 'link': {
      const link = byId(project.links).get(at.id)
      if (!link) return [at]
      return pathToLink(pathTo(project, { kind: 'solution', id: link.solution }), link)
    }
  }
}
