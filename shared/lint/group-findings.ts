import { outline } from '../outline'
import { articleOf } from '../place'
import type { Statute } from '../statute'
import type { Finding } from './finding'
import { SEVERITIES } from './rule'

/** Findings that are shown together: those of one rule, or of one article. `key` is the rule's id or the article's. */
export type FindingGroup = { readonly key: string; readonly findings: readonly Finding[] }

/** Findings by rule, rules with graver findings first, otherwise in the order of the text. */
export function groupByRule(findings: readonly Finding[]): readonly FindingGroup[] {
  const gravest = ({ findings: own }: FindingGroup) =>
    Math.min(...own.map(finding => SEVERITIES.indexOf(finding.severity)))
  return grouped(findings, finding => finding.rule)
    .map(group => ({ group, rank: gravest(group) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ group }) => group)
}

/** Findings by the article they stand in, or by the heading; those on the act as a whole under an empty key. */
export function groupByPlace(statute: Statute, findings: readonly Finding[]): readonly FindingGroup[] {
  const act = outline(statute)
  return grouped(findings, ({ provision }) =>
    provision === null ? '' : (articleOf(act, provision)?.provision.id ?? provision),
  )
}

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups].map(([key, own]) => ({ key, findings: own }))
}
