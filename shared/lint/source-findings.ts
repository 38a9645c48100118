import type { ImportIssue } from '../import/issue'
import { outline } from '../outline'
import type { Id, Statute } from '../statute'
import type { Finding } from './finding'
import type { RuleId } from './rule'
import { RULES } from './rules'

/** A statute as it was read: what was irregular in the source, and the source line each provision begins in. */
export type SourceRead = {
  readonly statute: Statute
  readonly issues: readonly ImportIssue[]
  readonly lines: readonly number[]
}

/**
 * What the norms say of a source that reading it has mended already: its own 目录, and numbers of units in another form (STR-02, PUN-05,
 * NUM-05, NUMF-04). `fix` says what they were read as; its edit changes nothing.
 */
export function findingsInSource({ statute, issues, lines }: SourceRead): readonly Finding[] {
  const byLine = new Map(lines.map((line, at) => [line, statute.provisions[at]?.id ?? null] as const).reverse())
  return issues.flatMap((issue): readonly Finding[] => {
    const rule = ruleOf(issue)
    if (rule === null) return []
    const { readAs } = issue
    return [
      {
        rule,
        severity: RULES.find(({ id }) => id === rule)?.severity ?? 'error',
        provision: issue.code === 'contents-differ' ? null : (byLine.get(issue.line) ?? null),
        start: 0,
        end: 0,
        words: issue.text.trim(),
        params: { instead: readAs ?? '' },
        ...(readAs === undefined ? {} : { fix: { words: readAs, edit: project => project } }),
      },
    ]
  })
}

/** The norm an irregularity is against; null for those that are none of the drafter's doing, as a page number is. */
function ruleOf({ code, text }: ImportIssue): RuleId | null {
  if (code === 'contents-differ') return 'STR-02'
  if (code !== 'label-form') return null
  if (/[()]/.test(text)) return 'PUN-05'
  if (!/[编章节条款项]/.test(text)) return null
  return /[\d０-９]/.test(text) ? 'NUMF-04' : /[零〇○一二三四五六七八九十百千两]/.test(text) ? 'NUM-05' : null
}

/** Findings of a source among those of its statute, in the order of the text; what is about the act as a whole comes first. */
export function withSourceFindings(
  statute: Statute,
  own: readonly Finding[],
  more: readonly Finding[],
): readonly Finding[] {
  if (more.length === 0) return own
  const { positions } = outline(statute)
  const at = (id: Id | null): number => (id === null ? -1 : (positions.get(id) ?? -1))
  return [...more, ...own].sort((one, other) => at(one.provision) - at(other.provision))
}
