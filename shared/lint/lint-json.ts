import type { LocaleId } from '../locales/text'
import { outline, type Path } from '../outline'
import type { Project } from '../project'
import { textOf } from '../statute'
import type { Finding } from './finding'
import { countsOf, lint } from './lint'
import { messageOf, wordsFound } from './message'
import type { Severity } from './rule'
import { withSourceFindings } from './source-findings'

/** What `trilist lint --json` prints (cli.md): places in code points; what was set aside stands apart and is not counted. */
export type LintJson = {
  readonly findings: readonly FindingJson[]
  readonly ignored: readonly IgnoredJson[]
  readonly counts: Readonly<Record<string, number>>
}
export type FindingJson = {
  readonly rule: string
  readonly severity: Severity
  readonly at: Path
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  readonly fix: string | null
}

/** A finding set aside: why, by whom and when (ISO date and time), and whether at this place or in the whole draft. */
export type IgnoredJson = FindingJson & {
  readonly reason: string
  readonly by: string
  readonly date: string
  readonly scope: 'here' | 'draft'
}

/**
 * The norms' answer as plain data. Findings on the act as a whole have a path of nulls. `source` are findings of the file the statute
 * was read from (see `findingsInSource`), which stand among the others.
 */
export function lintJson(project: Project, locale: LocaleId = 'zh', source: readonly Finding[] = []): LintJson {
  const { findings: own, setAside } = lint(project)
  const findings = withSourceFindings(project.statute, own, source)
  return {
    findings: findings.map(finding => findingJson(project, locale, finding)),
    ignored: setAside.map(({ finding, record: { reason, by, at, provision } }) => ({
      ...findingJson(project, locale, finding),
      reason,
      by,
      date: at,
      scope: provision === undefined ? ('draft' as const) : ('here' as const),
    })),
    counts: Object.fromEntries([...countsOf(findings)].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
}

function findingJson(project: Project, locale: LocaleId, finding: Finding): FindingJson {
  const { rule, severity, provision, fix } = finding
  const entry = provision === null ? undefined : outline(project.statute).byId.get(provision)
  const words = entry ? textOf(entry.provision) : ''
  return {
    rule,
    severity,
    at: entry?.path ?? NOWHERE,
    start: codePoints(words, finding.start),
    end: codePoints(words, finding.end),
    text: wordsFound(project.statute, finding),
    message: messageOf(locale, project.statute, finding),
    fix: fix?.words ?? null,
  }
}

const NOWHERE: Path = {
  part: null,
  subpart: null,
  chapter: null,
  section: null,
  article: null,
  suffix: 0,
  paragraph: null,
  item: null,
  subitem: null,
}

/** How many code points the first `units` UTF-16 units of a text are. */
const codePoints = (words: string, units: number): number => [...words.slice(0, units)].length
