import type { Project } from '../project'
import { type Line, linesOf, type Spot } from './lines'
import { type Match, type Matcher, type Query, type QueryFault, readQuery } from './query'

/** Words that were found: where, in which text, from `start` to `end` in its UTF-16 units, and what brackets of an expression held. */
export type Hit = Match & { readonly spot: Spot; readonly line: string }

/** The hits in the order of the window, whether there are more than are given, and why not all could be looked for. */
export type Found = { readonly hits: readonly Hit[]; readonly more: boolean; readonly fault: QueryFault | null }

/** More hits than this are not gathered. */
export const MOST_HITS = 5000
/** How long an expression may take over all texts, in milliseconds. */
const LONGEST = 250
/** A line that is longer than those before it by more than this is tried in growing pieces first. */
const GROWTH = 1.25
const SHORT = 32

/**
 * Finds every place of the project where the query's words stand. An expression is matched line by line, short lines first, and given up
 * when `clock` (milliseconds) says that it takes too long: what it costs grows with the line.
 */
export function findAll(project: Project, query: Query, clock: () => number): Found {
  const read = readQuery(query)
  if ('fault' in read) return { hits: [], more: false, fault: read.fault }
  if (!read.matcher) return { hits: [], more: false, fault: null }
  const lines = linesOf(project, query.scope)
  const matches = query.regex
    ? patiently(lines, read.matcher, clock)
    : lines.map(line => read.matcher?.(line.text) ?? [])
  if (!matches) return { hits: [], more: false, fault: 'too-slow' }
  const hits = lines.flatMap(({ spot, text }, index) =>
    (matches[index] ?? []).map(match => ({ ...match, spot, line: text })),
  )
  return { hits: hits.slice(0, MOST_HITS), more: hits.length > MOST_HITS, fault: null }
}

/** The matches of each line, or null when they take too long. */
function patiently(lines: readonly Line[], matcher: Matcher, clock: () => number): (readonly Match[])[] | null {
  const end = clock() + LONGEST
  const matches: (readonly Match[])[] = []
  const shortFirst = lines.map((line, index) => ({ text: line.text, index }))
  shortFirst.sort((one, other) => one.text.length - other.text.length)
  let tried = SHORT
  for (const { text, index } of shortFirst) {
    for (; tried * GROWTH < text.length && clock() < end; tried *= GROWTH) matcher(text.slice(0, tried * GROWTH))
    if (clock() > end) return null
    matches[index] = matcher(text)
    tried = Math.max(tried, text.length)
  }
  return matches
}
