import type { Coverage, Finding, Severity, Subject } from '../coverage/finding'
import { findingMessage } from '../coverage/message'
import { byId } from '../coverage/relations'
import { type LocaleId, text } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { Table, Tone } from './report'

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'part', hint: 'check' }
const COLUMNS = [
  ['report.column.no', 5],
  ['report.column.severity', 8],
  ['report.column.subject', 26],
  ['report.column.finding', 42],
  ['report.column.path', 28],
] as const

/** Everything the check found, in its order: how grave, where, what, and the way there from the problem. */
export function openPointsTable(locale: LocaleId, project: Project, coverage: Coverage): Table {
  return {
    kind: 'table',
    name: text(locale, 'report.open-points'),
    columns: COLUMNS.map(([key, share]) => ({ head: text(locale, key), share })),
    rows: coverage.findings.map((finding, index) => [
      { text: String(index + 1), centre: true },
      { text: severityWords(locale, finding), tone: TONES[finding.severity], centre: true },
      { text: subjectWords(project, finding.at) },
      { text: findingMessage(locale, finding) },
      { text: pathWords(project, finding) },
    ]),
    ...(coverage.findings.length === 0 ? { note: text(locale, 'report.no-open-points') } : {}),
  }
}

const severityWords = (locale: LocaleId, { severity, role }: Finding): string =>
  `${text(locale, `check.severity.${severity}`)}${role === 'consequence' ? text(locale, 'report.consequence') : ''}`

/** The way down from the problem; a link is named by its clause, so the provision after it is not named again. */
function pathWords(project: Project, { path }: Finding): string {
  return path
    .filter((subject, index) => subject.kind !== 'provision' || path[index - 1]?.kind !== 'link')
    .map(subject => (subject.kind === 'link' ? clauseWords(project, subject.id) : shortWords(project, subject)))
    .join(' → ')
}

function clauseWords(project: Project, id: Id): string {
  const link = byId(project.links).get(id)
  const cite = link?.place ? citePlace(outline(project.statute), link.place) : ''
  return cite || (link?.words ?? '')
}

function subjectWords(project: Project, subject: Subject): string {
  const row = rowOf(project, subject)
  return row ? `${row.no} ${row.title}`.trim() : shortWords(project, subject)
}

/** A subject's number; a link is named by its solution and clause. */
function shortWords(project: Project, subject: Subject): string {
  const row = rowOf(project, subject)
  if (row) return row.no
  if (subject.kind !== 'link') return citePlace(outline(project.statute), { id: subject.id })
  const link = byId(project.links).get(subject.id)
  if (!link) return ''
  return `${byId(project.solutions).get(link.solution)?.no ?? ''} → ${clauseWords(project, link.id)}`
}

function rowOf(project: Project, { kind, id }: Subject): { readonly no: string; readonly title: string } | undefined {
  if (kind === 'problem') return byId(project.problems).get(id)
  if (kind === 'matter') return byId(project.matters).get(id)
  return kind === 'solution' ? byId(project.solutions).get(id) : undefined
}
