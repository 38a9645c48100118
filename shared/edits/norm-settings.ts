import type { Severity } from '../lint/rule'
import type { Project, ProjectSettings, WordRule } from '../project'

/** Gives a rule another severity in this project, or its own again (`null`); the same project when nothing changes. */
export function setLevel(project: Project, rule: string, level: Severity | 'off' | null): Project {
  const { [rule]: before, ...others } = project.settings.rules
  if ((before ?? null) === level) return project
  return withSettings(project, { rules: level === null ? others : { ...others, [rule]: level } })
}

/** Gives all rules their own severity again; the same project when none had another. */
export const usualLevels = (project: Project): Project =>
  Object.keys(project.settings.rules).length === 0 ? project : withSettings(project, { rules: {} })

/** Adds one of the city's own word rules, or puts it in the place of the one with its id. */
export function putWordRule(project: Project, rule: WordRule): Project {
  const { wordRules } = project.settings
  const at = wordRules.findIndex(each => each.id === rule.id)
  return withSettings(project, { wordRules: at < 0 ? [...wordRules, rule] : wordRules.with(at, rule) })
}

/** Takes a word rule away; the same project when there is none with this id. */
export function deleteWordRule(project: Project, id: string): Project {
  const wordRules = project.settings.wordRules.filter(each => each.id !== id)
  return wordRules.length === project.settings.wordRules.length ? project : withSettings(project, { wordRules })
}

/** Adds a name the city uses for a body to its dictionary, trimmed; the same project for no name and for one that is there. */
export function addBody(project: Project, name: string): Project {
  const { actors } = project.settings
  const body = name.trim()
  return body === '' || actors.includes(body) ? project : withSettings(project, { actors: [...actors, body] })
}

/** Takes a name out of the dictionary of bodies; the same project when it is not there. */
export function deleteBody(project: Project, name: string): Project {
  const actors = project.settings.actors.filter(each => each !== name)
  return actors.length === project.settings.actors.length ? project : withSettings(project, { actors })
}

const withSettings = (project: Project, patch: Partial<ProjectSettings>): Project => ({
  ...project,
  settings: { ...project.settings, ...patch },
})
