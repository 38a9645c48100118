import type { ImportIssue, IssueCode } from './issue'
import type { SourceLine } from './source-line'

const DATE = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g

/** Irregular words that are kept as they stand and only reported. */
const KEPT: readonly {
  readonly code: IssueCode
  readonly pattern: RegExp
  readonly when?: (found: string) => boolean
}[] = [
  { code: 'space-in-date', pattern: DATE, when: found => /\s/.test(found) },
  { code: 'zero-sign', pattern: /(?=[一二三四五六七八九〇零]{0,3}○)[一二三四五六七八九〇零○]{4}(?=年)/g },
  { code: 'unit-missing', pattern: /第[一二三四五六七八九十百千零]{1,8}第[一二三四五六七八九十百千零]{1,8}[款项目]/g },
]

/** Reports the irregular words of all lines. */
export function reportIrregularWords(lines: readonly SourceLine[], issues: ImportIssue[]): void {
  for (const { text, line } of lines)
    for (const { code, pattern, when } of KEPT)
      for (const [found] of text.matchAll(pattern)) if (!when || when(found)) issues.push({ code, line, text: found })
}
