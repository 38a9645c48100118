import { type LocaleId, text } from '../locales/text'
import {
  clauseOf,
  countOpinions,
  OPINION_RESULTS,
  OPINION_SOURCES,
  type Opinion,
  type OpinionCounts,
  type OpinionResult,
} from '../opinions'
import { type Outline, outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import { dayWords, headingNote, localeOf } from './heading-note'
import { type GroupedCell, mergeDown } from './merge'
import type { Report, Table, Tone } from './report'
import type { Stamp } from './stamp'

/**
 * 征求意见情况及采纳情况汇总表 (domain.md §6): every opinion with what became of it and why, those on the draft as a whole first, then
 * by article; and how many came from whom.
 */
export function opinionsReport(project: Project, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  return {
    what: 'opinions',
    title: text(locale, 'opinions.report-title', { title: project.statute.title }),
    note: headingNote(project, stamp),
    totals: opinionTotals(locale, countOpinions(project.opinions)),
    orientation: 'landscape',
    blocks: [opinionTable(locale, project), ...(project.opinions.length > 0 ? [sourceTable(locale, project)] : [])],
  }
}

/** 共N条，采纳N条，部分采纳N条，未采纳N条; 待处理 only where there is one. */
export const opinionTotals = (locale: LocaleId, counts: OpinionCounts): string =>
  text(locale, counts.open > 0 ? 'opinions.totals-open' : 'opinions.totals', counts)

/** Where an opinion is filed, in words: its clause as it is cited now, the last citation of one that is gone, or the whole draft. */
export function opinionPlace(locale: LocaleId, act: Outline, { place, cite }: Opinion): string {
  const now = place && citePlace(act, place)
  if (now) return now
  return cite === '' ? text(locale, 'opinions.whole-draft') : text(locale, 'opinions.lost', { cite })
}

/** Opinions as the act goes: on the draft as a whole, by clause, and last those whose clause is gone. */
export function opinionsInOrder(project: Project): readonly Opinion[] {
  const act = outline(project.statute)
  const position = ({ place, cite }: Opinion): number => {
    if (place === null) return cite === '' ? -1 : act.entries.length
    return act.byId.get(place.id)?.index ?? act.entries.length
  }
  return [...project.opinions].sort((one, other) => position(one) - position(other))
}

const COLUMNS = [
  ['opinions.column-no', 5],
  ['opinions.column-clause', 10],
  ['opinions.column-text', 38],
  ['opinions.column-from', 14],
  ['opinions.column-kind', 9],
  ['opinions.column-date', 10],
  ['opinions.column-result', 11],
  ['opinions.column-reason', 30],
  ['opinions.column-notes', 10],
] as const
const SHEET_ONLY: ReadonlySet<string> = new Set(['opinions.column-date', 'opinions.column-notes'])

const TONES: Readonly<Record<OpinionResult, Tone>> = { adopted: 'good', partly: 'part', rejected: 'bad', open: 'check' }

function opinionTable(locale: LocaleId, project: Project): Table {
  const act = outline(project.statute)
  return {
    kind: 'table',
    name: text(locale, 'opinions.report-table'),
    columns: COLUMNS.map(([key, share]) => ({
      head: text(locale, key),
      share,
      ...(SHEET_ONLY.has(key) ? { sheetOnly: true as const } : {}),
    })),
    rows: mergeDown(opinionsInOrder(project).map(opinion => opinionRow(locale, act, opinion))),
    ...(project.opinions.length === 0 ? { note: text(locale, 'opinions.none') } : {}),
  }
}

/** Neighbours on one clause share its cell. */
function opinionRow(locale: LocaleId, act: Outline, opinion: Opinion): readonly GroupedCell[] {
  const clause = opinionPlace(locale, act, opinion)
  return [
    { text: opinion.no, centre: true },
    { text: clause, group: `${clauseOf(act, opinion)} ${clause}` },
    { text: opinion.text },
    { text: opinion.from },
    { text: text(locale, `opinions.kind-${opinion.kind}`), centre: true },
    { text: dayWords(locale, opinion.date) },
    { text: text(locale, `opinions.result-${opinion.disposition}`), tone: TONES[opinion.disposition], centre: true },
    { text: opinion.reason },
    { text: opinion.notes },
  ]
}

/** How many opinions each kind of source gave, and what became of them. */
function sourceTable(locale: LocaleId, project: Project): Table {
  const kinds = OPINION_SOURCES.filter(kind => project.opinions.some(opinion => opinion.kind === kind))
  return {
    kind: 'table',
    name: text(locale, 'opinions.report-sources'),
    columns: [
      { head: text(locale, 'opinions.column-kind'), share: 20 },
      { head: text(locale, 'opinions.column-all'), share: 12 },
      ...OPINION_RESULTS.map(result => ({ head: text(locale, `opinions.result-${result}`), share: 12 })),
    ],
    rows: kinds.map(kind => {
      const counts = countOpinions(project.opinions.filter(opinion => opinion.kind === kind))
      return [
        { text: text(locale, `opinions.kind-${kind}`) },
        { text: String(counts.all), centre: true },
        ...OPINION_RESULTS.map(result => ({ text: String(counts[result]), centre: true as const })),
      ]
    }),
  }
}
