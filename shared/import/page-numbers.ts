import type { ImportIssue } from './issue'
import type { SourceLine } from './source-line'

const WHOLE =
  /^(?:[-—–－─]{1,2}\s*[0-9０-９]{1,4}\s*[-—–－─]{1,2}|第\s*[0-9]{1,4}\s*页(?:\s*[，,/]?\s*共\s*[0-9]{1,4}\s*页)?)$/
/** Inside a line no sign of a number or code may touch the dashes: 1990—12—31 is a date. */
const INSIDE = /(?<![0-9A-Za-z])[—－─]\s{0,4}[0-9]{1,3}\s{0,4}[—－─](?![0-9A-Za-z])/

/** Takes out the page numbers (— 3 —) that were copied along with the text, and reports each. */
export function withoutPageNumbers(lines: readonly SourceLine[], issues: ImportIssue[]): readonly SourceLine[] {
  return lines.flatMap(line => {
    if (line.row) return [line]
    const found = WHOLE.exec(line.text) ?? INSIDE.exec(line.text)
    if (!found) return [line]
    issues.push({ code: 'page-number', line: line.line, text: found[0].trim(), readAs: '' })
    const text = line.text.replace(found[0], '')
    return text === '' ? [] : [{ ...line, text }]
  })
}
