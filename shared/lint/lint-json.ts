import type { LocaleId } from '../locales/text'
import { outline, type Path } from '../outline'
import type { Project } from '../project'
import { textOf } from '../statute'
import { lint } from './lint'
import { messageOf } from './message'
import type { Severity } from './rule'

/** What `trilist lint --json` prints (cli.md): places in code points; findings set aside are left out. */
export type LintJson = {
  readonly findings: readonly FindingJson[]
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

/** The norms' answer as plain data. Findings on the act as a whole have a path of nulls. */
export function lintJson(project: Project, locale: LocaleId = 'zh'): LintJson {
  const { findings, counts } = lint(project)
  const { byId } = outline(project.statute)
  return {
    findings: findings.map(finding => {
      const { rule, severity, text } = finding
      const entry = byId.get(finding.provision ?? '')
      const words = entry ? textOf(entry.provision) : ''
      const start = codePoints(words, finding.start)
      const end = codePoints(words, finding.end)
      return {
        rule,
        severity,
        at: entry?.path ?? NOWHERE,
        start,
        end,
        text,
        message: messageOf(locale, finding),
        fix: finding.fix?.words ?? null,
      }
    }),
    counts: Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))),
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
