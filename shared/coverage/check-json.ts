import type { LocaleId } from '../locales/text'
import { text } from '../locales/text'
import { outline } from '../outline'
import type { Project } from '../project'
import type { Coverage, Finding, Subject } from './finding'
import { findingMessage } from './message'
import { nameOf } from './names'
import { repairsOf } from './repairs'

/** The check as one JSON value (cli.md): rows by their 编号, articles by citation; messages and repairs in one language. */
export function checkJson(project: Project, judged: Coverage, locale: LocaleId): object {
  const { mode, totals, problems, matters, solutions, links, findings } = judged
  const named = <Row, Out>(kind: Subject['kind'], rows: ReadonlyMap<string, Row>, out: (row: Row) => Out) =>
    Object.fromEntries([...rows].map(([id, row]) => [nameOf(project, { kind, id }), out(row)]))
  const below = codesBelow(judged)
  return {
    mode,
    summary: totals,
    problems: Object.fromEntries(
      [...problems].map(([id, { verdict, rootCauses }]) => [
        nameOf(project, { kind: 'problem', id }),
        { verdict, rootCauses: rootCauses.map(cause => nameOf(project, cause)), findings: below.get(id) ?? [] },
      ]),
    ),
    matters: named('matter', matters, ({ verdict, findings: own }) => ({ verdict, findings: codes(own) })),
    solutions: named('solution', solutions, ({ verdict, findings: own }) => ({ verdict, findings: codes(own) })),
    links: named('link', links, ({ state }) => ({ state })),
    findings: findings.map(finding => findingJson(project, finding, locale)),
    articlesAnsweringNoProblem: judged.unanswering.map(id => outline(project.statute).byId.get(id)?.cite ?? ''),
  }
}

const codes = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ code }) => code))]

/** The codes of all findings whose path begins at a problem, by problem. */
function codesBelow(judged: Coverage): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, Finding[]>()
  for (const finding of judged.findings) {
    const [first] = finding.path
    if (first?.kind === 'problem') below.set(first.id, [...(below.get(first.id) ?? []), finding])
  }
  return new Map([...below].map(([id, findings]) => [id, codes(findings)]))
}

const findingJson = (project: Project, finding: Finding, locale: LocaleId): object => ({
  code: finding.code,
  severity: finding.severity,
  at: { kind: finding.at.kind, id: nameOf(project, finding.at) },
  role: finding.role,
  message: findingMessage(locale, finding),
  path: finding.path.map(({ kind, id }) => ({ kind, id: nameOf(project, { kind, id }) })),
  repairs: repairsOf(project, finding).map(({ key, params }) => text(locale, key, params)),
})
