import { finder } from './finder'
import type { Hit, Line } from './rule'

/** How a word rule is guarded and what it would write instead. */
export type WordOptions = {
  /** Longer words that contain the one looked for and are right: 或许 for 或. */
  readonly except?: readonly string[]
  /** Replacement for the whole match; only where the norm allows mending by machine. */
  readonly instead?: string | ((match: string) => string)
  /** Also look inside 《…》; names of acts are otherwise left alone. */
  readonly names?: true
  /** Also look at headings. */
  readonly headings?: true
}

const HEADING = new Set(['part', 'subpart', 'chapter', 'section'])

/** A rule about words: every match of a global pattern that is guarded by none of the exceptions. */
export function words(pattern: RegExp, options: WordOptions = {}): (line: Line) => readonly Hit[] {
  const find = finder(pattern)
  return ({ type, text }) => {
    if (!options.headings && HEADING.has(type)) return NONE
    const hits: Hit[] = []
    let names: readonly Span[] | null = null
    for (const match of find(text)) {
      const end = match.index + match[0].length
      if (!options.names) names ??= namesIn(text)
      if (names?.some(name => name.start < match.index && match.index < name.end)) continue
      if (options.except?.some(longer => isPartOf(text, match.index, end, longer))) continue
      hits.push({ start: match.index, end, ...instead(match[0], options.instead) })
    }
    return hits.length > 0 ? hits : NONE
  }
}

const NAME = finder(/《[^》]*》/g)

type Span = { readonly start: number; readonly end: number }

/** Where 《…》 stand in a text; one without its end is none. */
function namesIn(text: string): readonly Span[] {
  return NAME(text).map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

const NONE: readonly Hit[] = []

function instead(found: string, by: WordOptions['instead']): { instead?: string } {
  if (by === undefined) return {}
  return { instead: typeof by === 'string' ? by : by(found) }
}

/** True when the words from start to end stand inside an occurrence of a longer word. */
function isPartOf(text: string, start: number, end: number, longer: string): boolean {
  const reach = longer.length - 1
  return text.slice(Math.max(0, start - reach), end + reach).includes(longer)
}

/** True at an offset inside 《…》. */
export const insideName = (text: string, offset: number): boolean =>
  namesIn(text).some(({ start, end }) => start < offset && offset < end)

/** How far a sentence is looked for on either side; no line of a statute has longer ones. */
const REACH = 500

/** The sentence around an offset, from the mark before to the mark after: 。 and ； end one, ： does not. */
export function sentenceAt(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number; readonly words: string } {
  let start = offset
  while (start > 0 && offset - start < REACH && !'。；'.includes(text[start - 1] ?? '')) start -= 1
  let end = offset
  while (end < text.length && end - offset < REACH && !'。；'.includes(text[end] ?? '')) end += 1
  return { start, end, words: text.slice(start, end) }
}
