import type { ImportIssue } from './issue'
import type { SourceLine } from './source-line'

/** What legal data bases print between and behind the lines of a text copied from them. */
const NOTES: readonly RegExp[] = [
  /^[©Ⓒ]\s*(?:北大法宝|威科先行|法信).{0,100}$/,
  /(?:^|(?<=[。；：）]))\s*[（(【]?法宝联想[】]?\s*[：:][^。；]{0,100}$/,
]

/** Takes out the notes of legal data bases (法宝联想：…) and reports each. */
export function withoutDataBaseNotes(lines: readonly SourceLine[], issues: ImportIssue[]): readonly SourceLine[] {
  return lines.flatMap(line => {
    const found = line.row ? undefined : NOTES.flatMap(note => note.exec(line.text)?.[0] ?? [])[0]
    if (found === undefined) return [line]
    issues.push({ code: 'markup-removed', line: line.line, text: found.trim(), readAs: '' })
    const text = line.text.slice(0, line.text.length - found.length)
    return text === '' ? [] : [{ ...line, text }]
  })
}
