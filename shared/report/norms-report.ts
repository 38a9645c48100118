import { asideNow, asideScope } from '../lint/aside-words'
import type { Finding } from '../lint/finding'
import type { SetAside } from '../lint/ignoring'
import { lint } from '../lint/lint'
import { messageOf, wordsFound } from '../lint/message'
import type { Severity } from '../lint/rule'
import { ruleName } from '../lint/rule-name'
import { whereFound } from '../lint/where-found'
import { type LocaleId, type TextKey, text } from '../locales/text'
import type { IgnoredFinding, Project } from '../project'
import { shortened } from '../shortened'
import { dayWords, headingNote, localeOf } from './heading-note'
import type { Cell, Report, Table, Tone } from './report'
import type { Stamp } from './stamp'

/** 立法技术规范检查表: every open finding but mere inventory, and what was set aside with the reason, by whom and when (domain.md §3). */
export function normsReport(project: Project, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  const { findings, setAside } = lint(project)
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  return {
    what: 'norms',
    title: text(locale, 'norms.report-title', { title: project.statute.title }),
    note: headingNote(project, stamp),
    totals: text(locale, 'norms.report-totals', {
      error: count('error'),
      warning: count('warning'),
      hint: count('hint'),
      aside: setAside.length,
    }),
    orientation: 'landscape',
    blocks: [findingsTable(locale, project, findings), asideTable(locale, project, setAside)],
  }
}

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'part', hint: 'check', inventory: 'other' }
const FINDING_COLUMNS = [
  ['report.column.no', 5],
  ['report.column.severity', 8],
  ['report.column.clause', 18],
  ['norms.column-rule', 20],
  ['norms.column-words', 18],
  ['report.column.finding', 42],
] as const

function findingsTable(locale: LocaleId, project: Project, findings: readonly Finding[]): Table {
  const faults = findings.filter(({ severity }) => severity !== 'inventory')
  return table(
    locale,
    { name: 'norms.report-findings', note: faults.length === 0 ? 'norms.report-no-findings' : null },
    FINDING_COLUMNS,
    faults.map((finding, index) => [
      { text: String(index + 1), centre: true },
      { text: text(locale, `lint.severity.${finding.severity}`), tone: TONES[finding.severity], centre: true },
      { text: whereFound(project.statute, finding.provision) },
      { text: ruleWords(locale, project, finding.rule) },
      { text: shortened(wordsFound(project.statute, finding), LONGEST) },
      { text: messageOf(locale, project.statute, finding) },
    ]),
  )
}

const ASIDE_COLUMNS = [
  ['report.column.no', 5],
  ['norms.column-rule', 25],
  ['norms.column-scope', 18],
  ['norms.column-now', 11],
  ['norms.column-reason', 29],
  ['norms.column-by', 10],
  ['norms.column-at', 19],
] as const

/** What was set aside: which rule, where, why, by whom and when. */
export function asideTable(locale: LocaleId, project: Project, setAside: readonly SetAside[]): Table {
  const { ignored } = project.settings
  const now = (record: IgnoredFinding) => setAside.filter(each => each.record === record).length
  return table(
    locale,
    { name: 'norms.report-aside', note: ignored.length === 0 ? 'norms.report-no-aside' : 'norms.report-aside-note' },
    ASIDE_COLUMNS,
    ignored.map((record, index) => [
      { text: String(index + 1), centre: true },
      { text: ruleWords(locale, project, record.rule) },
      { text: asideScope(locale, project, record) },
      { text: asideNow(locale, project, record, now(record)) },
      { text: record.reason || text(locale, 'norms.no-reason') },
      { text: record.by || '—' },
      { text: dayWords(locale, record.at.slice(0, 10)) },
    ]),
  )
}

function table(
  locale: LocaleId,
  { name, note }: { readonly name: TextKey; readonly note: TextKey | null },
  columns: readonly (readonly [TextKey, number])[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    kind: 'table',
    name: text(locale, name),
    columns: columns.map(([key, share]) => ({ head: text(locale, key), share })),
    rows,
    ...(note === null ? {} : { note: text(locale, note) }),
  }
}

const ruleWords = (locale: LocaleId, project: Project, rule: string): string =>
  `${rule} ${ruleName(project, locale, rule)}`

/** Findings on a whole paragraph quote its beginning. */
const LONGEST = 60
