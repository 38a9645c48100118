import { memo } from '../memo'
import type { Project, WordRule } from '../project'
import { type Provision, textOf } from '../statute'
import type { Raw } from './raw'
import type { Placed } from './rule'
import { type Around, textsAround } from './texts-around'
import { readPattern } from './word-pattern'

/** What the city's own word rules (settings.wordRules) find in lines as they are written, each with the message the city gave it. */
export function cityHitsIn(rules: readonly WordRule[]): (lines: readonly Provision[]) => readonly Raw[] {
  const patterns = patternsOf(rules)
  const hitsIn = memo((line: Provision) =>
    patterns.flatMap(({ rule, pattern }) =>
      matchesOf(pattern, textOf(line)).map(({ start, end }) => {
        const instead = rule.replacement === undefined ? {} : { instead: rule.replacement }
        return { ...namesOf(rule), line, hit: { at: line.id, start, end, ...instead }, made: null }
      }),
    ),
  )
  return lines => (patterns.length === 0 ? NO_HITS : lines.flatMap(hitsIn))
}

const NO_HITS: readonly Raw[] = []

/** What they find around the articles: in title, status, enactment note, preamble and annexes. */
export function cityHitsAround({ statute, settings }: Project): readonly Raw[] {
  const patterns = patternsOf(settings.wordRules)
  if (patterns.length === 0) return NO_HITS
  return textsAround(statute).flatMap(({ text, write }) =>
    patterns.flatMap(({ rule, pattern }) =>
      matchesOf(pattern, text).map(({ start, end, words }) => ({
        ...namesOf(rule),
        line: null,
        made: null,
        hit: { at: null, start: 0, end: 0, words, ...mending(rule, text, { start, end }, write) },
      })),
    ),
  )
}

/** The edit writes the text anew, if it still reads as it did when it was judged or what stands before the words does. */
function mending(rule: WordRule, text: string, { start, end }: Span, write: Around['write']): Partial<Placed> {
  const { replacement } = rule
  if (replacement === undefined) return {}
  const words = text.slice(start, end)
  return {
    instead: replacement,
    edit: project =>
      write(project, now =>
        now.startsWith(text.slice(0, end)) ? now.slice(0, start) + replacement + now.slice(start + words.length) : now,
      ),
  }
}

const namesOf = ({ id, severity, message }: WordRule) => ({ rule: id, severity, message })

/** The pattern of a city's word rule, or null where there is none that can be used. */
export function patternOf(rule: WordRule): RegExp | null {
  const read = rule.pattern === '' ? null : readPattern(rule.pattern)
  return read && 'pattern' in read ? read.pattern : null
}

const patternsOf = memo((rules: readonly WordRule[]) =>
  rules.flatMap(rule => {
    const pattern = patternOf(rule)
    return pattern ? [{ rule, pattern }] : []
  }),
)

type Span = { readonly start: number; readonly end: number }

const matchesOf = (pattern: RegExp, text: string): readonly (Span & { readonly words: string })[] =>
  [...text.matchAll(pattern)]
    .filter(([words]) => words !== '')
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }))
