import type { Id } from '../statute'
import { foldPattern, foldWidth } from './fold'
import { isRunaway } from './runaway'

/** Parts of a project one can look in by name: everything, the statute with head and annexes, the three lists, what others said of it. */
export const NAMED_SCOPES = ['all', 'statute', 'lists', 'opinions', 'comments'] as const
/** Where to look: in a part by name, or below one heading. */
export type Scope = (typeof NAMED_SCOPES)[number] | { readonly heading: Id }

/** What is looked for, and how exactly. */
export type Query = {
  readonly words: string
  /** The words are a regular expression. */
  readonly regex: boolean
  /** Only whole words: a hit does not begin or end within a word. */
  readonly whole: boolean
  readonly matchCase: boolean
  /** Full-width and half-width signs are the same: （ and (, １ and 1. */
  readonly anyWidth: boolean
  readonly scope: Scope
}

/** Why a regular expression cannot be searched for. */
export const PATTERN_FAULTS = [
  'open-group',
  'open-class',
  'unmatched',
  'nothing-to-repeat',
  'escape',
  'braces',
  'range',
  'group',
  'other',
] as const
export type PatternFault = (typeof PATTERN_FAULTS)[number]
export type QueryFault = PatternFault | 'runaway' | 'too-slow'

/** Words found in a text: UTF-16 units of it, and what each bracket of the expression held, the whole first. */
export type Match = { readonly start: number; readonly end: number; readonly groups: readonly string[] }
export type Matcher = (text: string) => readonly Match[]

/** The matcher of a query, null when nothing is looked for, or why its expression cannot be used. */
export function readQuery(query: Query): { readonly matcher: Matcher | null } | { readonly fault: QueryFault } {
  if (query.words === '') return { matcher: null }
  const source = query.regex ? query.words : escaped(query.words)
  if (query.regex && isRunaway(source)) return { fault: 'runaway' }
  try {
    const folded = query.anyWidth ? foldPattern(source) : source
    return { matcher: matcherOf(query, new RegExp(folded, `gu${query.regex ? 'd' : ''}${query.matchCase ? '' : 'i'}`)) }
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: faultOf(error.message) }
    throw error
  }
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function matcherOf({ anyWidth, whole }: Query, pattern: RegExp): Matcher {
  return text => {
    const matches: Match[] = []
    for (const match of (anyWidth ? foldWidth(text) : text).matchAll(pattern)) {
      const end = match.index + match[0].length
      if (match[0] !== '') matches.push({ start: match.index, end, groups: groupsOf(text, match, end) })
    }
    return whole && matches.length > 0 ? wholeOnes(text, matches) : matches
  }
}

/** The words of the brackets as they stand in the text, whatever width they were looked for in. */
function groupsOf(text: string, { index, indices }: RegExpExecArray, end: number): readonly string[] {
  if (!indices) return [text.slice(index, end)]
  return [...indices].map(range => (range ? text.slice(...range) : ''))
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The matches that begin and end where words do; only the clause a match stands in is looked at. */
function wholeOnes(text: string, matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ start, end }) => {
    const before = text.slice(0, start).search(/[^，。；：、（）]*$/)
    const after = text.slice(end).search(/[，。；：、（）]/)
    const segments = words.segment(text.slice(before, after < 0 ? undefined : end + after))
    const isEdge = (at: number): boolean => (segments.containing(at)?.index ?? at) === at
    return isEdge(start - before) && isEdge(end - before)
  })
}

const FAULTS: readonly (readonly [RegExp, PatternFault])[] = [
  [/Unterminated group/, 'open-group'],
  [/Unterminated/, 'open-class'],
  [/Unmatched/, 'unmatched'],
  [/Nothing to repeat/, 'nothing-to-repeat'],
  [/escape|\\ at end/i, 'escape'],
  [/quantifier/i, 'braces'],
  [/Range out of order|character class/, 'range'],
  [/group|capture|reference/i, 'group'],
]

/** The engine's sentence as one of our faults; it ends with what is wrong, after the expression itself. */
function faultOf(message: string): PatternFault {
  const reason = message.slice(message.lastIndexOf(': ') + 1)
  return FAULTS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other'
}
