import type { LocaleId } from '../locales/text'
import { text } from '../locales/text'
import { outline } from '../outline'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { Coverage, Finding, MatterCoverage, SolutionCoverage } from './finding'
import { findingMessage } from './message'
import { linkNames, nameOf, rowNames } from './names'
import { repairsOf } from './repairs'

/** The check as one JSON value (cli.md): rows by their 编号, articles by citation; messages and repairs in one language. */
export function checkJson(project: Project, judged: Coverage, locale: LocaleId): object {
  const { mode, totals, findings } = judged
  const below = codesBelow(judged)
  return {
    mode,
    summary: totals,
    problems: named(project.problems, rowNames(project.problems), judged.problems, ({ verdict, rootCauses }, id) => ({
      verdict,
      rootCauses: rootCauses.length === 0 ? NONE : rootCauses.map(cause => nameOf(project, cause)),
      findings: below.get(id) ?? NONE,
    })),
    matters: named(project.matters, rowNames(project.matters), judged.matters, verdictAndCodes),
    solutions: named(project.solutions, rowNames(project.solutions), judged.solutions, verdictAndCodes),
    links: named(project.links, linkNames(project), judged.links, ({ state }) => ({ state })),
    findings: findings.map(finding => findingJson(project, finding, locale)),
    articlesAnsweringNoProblem: judged.unanswering.map(id => outline(project.statute).byId.get(id)?.cite ?? ''),
  }
}

/** What is said of each row of a list, by its name. */
function named<Row>(
  list: readonly { readonly id: Id }[],
  names: ReadonlyMap<Id, string>,
  judged: ReadonlyMap<Id, Row>,
  out: (row: Row, id: Id) => object,
): object {
  // A table from the start: an object that becomes one only when it has thousands of fields takes twice as long.
  const found: Record<string, object> = Object.create(null)
  for (const { id } of list) {
    const row = judged.get(id)
    if (row) found[names.get(id) ?? id] = out(row, id)
  }
  return found
}

const verdictAndCodes = ({ verdict, findings }: MatterCoverage | SolutionCoverage) => ({
  verdict,
  findings: codes(findings),
})

const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.length === 0 ? NONE : [...new Set(findings.map(({ code }) => code))]

const NONE: readonly never[] = []

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
