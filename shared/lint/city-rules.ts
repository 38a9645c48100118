import { memo } from '../memo'
import type { Project, WordRule } from '../project'
import { type Provision, textOf } from '../statute'
import type { Placed, Severity } from './rule'
import { readPattern } from './word-pattern'

/** Hits of the city's own word rules (settings.wordRules), each with the message the city gave it. */
export function cityHits(project: Project): readonly CityHit[] {
  const { wordRules } = project.settings
  if (wordRules.length === 0) return []
  const hitsOf = lineHits(wordRules)
  return project.statute.provisions.flatMap(provision => hitsOf(provision))
}

export type CityHit = {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly hit: Placed
  readonly message: string
}

/** The pattern of a city's word rule, or null where there is none that can be used. */
export function patternOf(rule: WordRule): RegExp | null {
  const read = rule.pattern === '' ? null : readPattern(rule.pattern)
  return read && 'pattern' in read ? read.pattern : null
}

const lineHits = memo((rules: readonly WordRule[]) => {
  const patterns = rules.flatMap(rule => {
    const pattern = patternOf(rule)
    return pattern ? [{ rule, pattern }] : []
  })
  return memo((provision: Provision) => patterns.flatMap(({ rule, pattern }) => hitsOf(rule, pattern, provision)))
})

function hitsOf(rule: WordRule, pattern: RegExp, provision: Provision): readonly CityHit[] {
  return [...textOf(provision).matchAll(pattern)]
    .filter(match => match[0] !== '')
    .map(match => ({
      rule: rule.id,
      severity: rule.severity,
      message: rule.message,
      hit: {
        at: provision.id,
        start: match.index,
        end: match.index + match[0].length,
        ...(rule.replacement === undefined ? {} : { instead: rule.replacement }),
      },
    }))
}
