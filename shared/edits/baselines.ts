import type { Baseline } from '../baseline'
import { type Project, readProject } from '../project'
import type { Id } from '../statute'
import { withReplacedLinks } from './drop-links'

/** What a person says when she freezes a version; `at` is an ISO time, `fingerprint` that of the project as it is now. */
export type Freezing = Omit<Baseline, 'content'>

/** Freezes the project as it is now under a name; neither its earlier baselines nor the changes being tracked are frozen. */
export function freeze(project: Project, freezing: Freezing): Project {
  const { tracking: _open, ...present } = project
  const content = JSON.stringify({ ...present, baselines: [] })
  return { ...project, baselines: [...project.baselines, { ...freezing, content }] }
}

/** The project as it was frozen, or null when there is no such baseline or it cannot be read. */
export function frozen(project: Project, id: Id): Project | null {
  const baseline = project.baselines.find(each => each.id === id)
  if (!baseline) return null
  const result = readProject(parsed(baseline.content))
  return 'project' in result ? result.project : null
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/**
 * Makes a frozen version the present one. All baselines stay, and `keeping` freezes the present first, so that nothing is
 * lost; comments and opinions of the present stay, for they were said of the draft and not of a version; where changes are tracked,
 * what the version brings back is one of them. Links of the present that the version does not have are dropped, on record with
 * `reason`. Gives the project itself when there is no such baseline.
 */
export function restore(project: Project, id: Id, keeping: Freezing, reason = ''): Project {
  const version = frozen(project, id)
  if (!version) return project
  const { tracking, comments, opinions } = project
  const kept = withReplacedLinks(project, version, { by: keeping.by, at: keeping.at }, reason)
  return {
    ...kept,
    comments,
    opinions,
    baselines: freeze(project, keeping).baselines,
    ...(tracking ? { tracking } : {}),
  }
}

/** Takes a baseline away; gives the project itself when there is no such baseline. */
export function deleteBaseline(project: Project, id: Id): Project {
  const baselines = project.baselines.filter(each => each.id !== id)
  return baselines.length === project.baselines.length ? project : { ...project, baselines }
}

/** Gives a baseline another name and stage. */
export function renameBaseline(project: Project, id: Id, name: string, stage: string): Project {
  const baselines = project.baselines.map(each => (each.id === id ? { ...each, name, stage } : each))
  return { ...project, baselines }
}
