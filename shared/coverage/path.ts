import type { Project } from '../project'
import type { Finding, Subject } from './finding'
import type { Fault } from './judge-solution'
import { byId } from './relations'

/** The finding with one way down to it from a problem, to the place it is about where there is one. */
export function withPath(project: Project, fault: Fault): Finding {
  return { ...fault, path: pathTo(project, fault.at) }
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
      const matter = byId(project.solutions).get(at.id)?.matters[0]
      return matter === undefined ? [at] : [...pathTo(project, { kind: 'matter', id: matter }), at]
    }
    case 'link': {
      const link = byId(project.links).get(at.id)
      if (!link) return [at]
      const above = pathTo(project, { kind: 'solution', id: link.solution })
      return link.place ? [...above, at, { kind: 'provision', id: link.place.id }] : [...above, at]
    }
  }
}
