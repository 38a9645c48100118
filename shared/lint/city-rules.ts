import { memo } from '../memo'
import type { WordRule } from '../project'
import { type Provision, textOf } from '../statute'
import type { Block } from './block'
import type { Raw } from './raw'
import { readPattern } from './word-pattern'

/** What the city's own word rules (settings.wordRules) find in a block, each with the message the city gave it. */
export function cityHitsIn(rules: readonly WordRule[]): (block: Block) => readonly Raw[] {
  const patterns = rules.flatMap(rule => {
    const pattern = patternOf(rule)
    return pattern ? [{ rule, pattern }] : []
  })
  const hitsIn = memo((line: Provision) => patterns.flatMap(({ rule, pattern }) => hitsOf(rule, pattern, line)))
  return ({ lines }) => (patterns.length === 0 ? NO_HITS : lines.flatMap(hitsIn))
}

const NO_HITS: readonly Raw[] = []

/** The pattern of a city's word rule, or null where there is none that can be used. */
export function patternOf(rule: WordRule): RegExp | null {
  const read = rule.pattern === '' ? null : readPattern(rule.pattern)
  return read && 'pattern' in read ? read.pattern : null
}

function hitsOf(rule: WordRule, pattern: RegExp, line: Provision): readonly Raw[] {
  return [...textOf(line).matchAll(pattern)]
    .filter(match => match[0] !== '')
    .map(match => ({
      rule: rule.id,
      severity: rule.severity,
      message: rule.message,
      line,
      hit: {
        at: line.id,
        start: match.index,
        end: match.index + match[0].length,
        ...(rule.replacement === undefined ? {} : { instead: rule.replacement }),
      },
    }))
}
