import type { ImportIssue } from '../../../shared/import/issue'
import type { ReadStatute } from '../../../shared/import/read-statute'
import type { SourceLine } from '../../../shared/import/source-line'
import { outline } from '../../../shared/outline'
import { textOf } from '../../../shared/statute'

const LAYOUT = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Characters without layout white space. */
export const bare = (text: string): string => text.replace(LAYOUT, '')

/**
 * The characters a source must come back with: its lines less layout white space and the 目录, every reported repair made
 * (`readAs` for `text`, at the first place from its line on: what is repaired may be broken over two lines).
 */
export function expectedCharacters(lines: readonly Pick<SourceLine, 'text' | 'line'>[], read: ReadStatute): string {
  const left = new Set(read.contents.map(line => line.line))
  const repairs = new Map<number, ImportIssue[]>()
  for (const issue of read.issues)
    if (issue.readAs !== undefined) repairs.set(issue.line, [...(repairs.get(issue.line) ?? []), issue])
  let rest = ''
  for (const { text, line } of [...lines].reverse()) {
    if (left.has(line)) continue
    rest = bare(text) + rest
    for (const { text, readAs } of repairs.get(line) ?? []) rest = replay(rest, bare(text), bare(readAs ?? ''))
  }
  return rest
}

function replay(text: string, from: string, to: string): string {
  const at = text.indexOf(from)
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length)
}

/** The characters of an imported statute: title, status, note, preamble, labels, captions, words, annexes. */
export function statuteCharacters({ statute }: ReadStatute): string {
  const body = outline(statute).entries.map(
    ({ label, provision }) => label + (provision.caption ?? '') + textOf(provision),
  )
  const annexes = statute.annexes.flatMap(annex => [annex.label, annex.title, ...annex.lines])
  return bare([statute.title, statute.status, statute.enactmentNote, ...statute.preamble, ...body, ...annexes].join(''))
}

/** Where the two differ, with the words around it; null when every character is there in order. */
export function firstDifference(expected: string, found: string): string | null {
  if (expected === found) return null
  let at = 0
  while (expected[at] === found[at]) at++
  return `«${expected.slice(Math.max(0, at - 10), at + 20)}» / «${found.slice(Math.max(0, at - 10), at + 20)}»`
}
