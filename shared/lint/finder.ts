import { type NeededSigns, neededSigns } from './needed-signs'

/** The matches of a pattern in a text, in order. */
export type Finder = (text: string) => readonly RegExpExecArray[]

/**
 * The finder of a global pattern. It gives what `matchAll` gives, but copies no pattern and does not even try on a text that lacks the
 * signs a match needs: a hundred patterns are asked about every line, and few of them have anything to find there.
 */
export function finder(pattern: RegExp): Finder {
  const needed = neededSigns(pattern.source)
  const always = pattern.ignoreCase || needed.some(clauses => clauses.length === 0)
  return text => (always || mayHold(text, needed) ? matchesOf(pattern, text) : NONE)
}

const NONE: readonly RegExpExecArray[] = []

function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

function mayHold(text: string, needed: NeededSigns): boolean {
  const signs = signsOf(text)
  return needed.some(clauses => clauses.every(clause => holdsOne(signs, clause)))
}

function holdsOne(signs: Int32Array, clause: string): boolean {
  for (let at = 0; at < clause.length; at += 1) {
    const code = clause.charCodeAt(at)
    if (((signs[(code >>> 5) & WORDS] ?? 0) & (1 << (code & 31))) !== 0) return true
  }
  return false
}

/** Two signs may share a place in the table; then a pattern is tried in vain. */
const WORDS = 127
const table = new Int32Array(WORDS + 1)
let tableOf = ''

/** The signs of a text as bits; those of the text asked about last are kept, since all patterns ask about one line after another. */
function signsOf(text: string): Int32Array {
  if (text === tableOf) return table
  table.fill(0)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    table[(code >>> 5) & WORDS] = (table[(code >>> 5) & WORDS] ?? 0) | (1 << (code & 31))
  }
  tableOf = text
  return table
}
