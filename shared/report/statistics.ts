import type { Coverage, ProblemVerdict } from '../coverage/finding'
import type { Problem } from '../lists'
import { type LocaleId, listed, text } from '../locales/text'
import type { Project } from '../project'
import type { Cell, Table } from './report'
import { VERDICT_TONES, VERDICTS } from './verdict-words'

/** How a problem is counted: by its category, or under each of its sources and departments. */
const GROUPINGS = ['category', 'source', 'department'] as const
type Grouping = (typeof GROUPINGS)[number]

/** The verdicts counted by category, source and department, each with a bar. A problem with two sources counts under both. */
export const statisticsTables = (locale: LocaleId, project: Project, coverage: Coverage): readonly Table[] =>
  GROUPINGS.map(grouping => statisticsTable(locale, grouping, countBy(grouping, project, coverage)))

type Counts = Readonly<Record<ProblemVerdict, number>>

function statisticsTable(locale: LocaleId, grouping: Grouping, groups: ReadonlyMap<string, Counts>): Table {
  const largest = Math.max(1, ...[...groups.values()].map(total))
  return {
    kind: 'table',
    name: text(locale, `report.statistics.${grouping}`),
    ...(grouping === 'category' ? {} : { note: text(locale, 'report.counted-under-each') }),
    columns: [
      { head: text(locale, `report.column.${grouping}`), share: 20 },
      { head: text(locale, 'report.column.problems'), share: 9 },
      ...VERDICTS.map(verdict => ({ head: text(locale, `report.total.${verdict}`), share: 10 })),
      { head: text(locale, 'report.column.bar'), share: 36 },
    ],
    rows: [...groups].map(([name, counts]) => [
      { text: name === '' ? text(locale, 'report.unnamed') : name },
      { text: String(total(counts)), centre: true },
      ...VERDICTS.map(verdict => ({ text: String(counts[verdict]), centre: true as const })),
      barCell(locale, counts, largest),
    ]),
  }
}

const total = (counts: Counts): number => VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0)

/** A bar as long as the group is large, beside the largest group; its words say the same. */
function barCell(locale: LocaleId, counts: Counts, largest: number): Cell {
  const parts = VERDICTS.filter(verdict => counts[verdict] > 0).map(verdict => ({
    tone: VERDICT_TONES[verdict],
    count: counts[verdict],
    words: text(locale, `report.total.${verdict}`),
  }))
  const words = listed(
    locale,
    parts.map(part => `${part.words} ${part.count}`),
  )
  return { text: words, bar: parts, barScale: largest }
}

function countBy(grouping: Grouping, project: Project, coverage: Coverage): ReadonlyMap<string, Counts> {
  const groups = new Map<string, Record<ProblemVerdict, number>>()
  if (grouping === 'category') for (const type of project.problemTypes) groups.set(type.name, { ...NONE })
  for (const problem of project.problems)
    for (const name of groupsOf(grouping, project, problem)) {
      const counts = groups.get(name) ?? { ...NONE }
      counts[coverage.problems.get(problem.id)?.verdict ?? 'none'] += 1
      groups.set(name, counts)
    }
  return groups
}

const NONE: Counts = { full: 0, partial: 0, none: 0, other_means: 0, conflict: 0 }

function groupsOf(grouping: Grouping, { problemTypes }: Project, problem: Problem): readonly string[] {
  if (grouping === 'category') return [problemTypes.find(type => type.id === problem.type)?.name ?? '']
  const names = grouping === 'source' ? problem.sources.map(source => source.kind) : problem.departments
  return names.length === 0 ? [''] : [...new Set(names)]
}
