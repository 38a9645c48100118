import type { LocaleId } from '../locales/text'
import type { Project } from '../project'
import { titleOf } from './message'

/** What a rule is called in lists: the title of a norm; of a city's own rule its message, or its pattern when it has none. */
export function ruleName(project: Project, locale: LocaleId, rule: string): string {
  const own = project.settings.wordRules.find(each => each.id === rule)
  return own ? own.message || own.pattern : titleOf(locale, rule)
}
