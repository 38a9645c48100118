import type { Coverage } from '../coverage/finding'
import { findingMessage } from '../coverage/message'
import { linksBySolution, mattersByProblem, solutionsByMatter } from '../coverage/relations'
import type { ClauseLink, Matter, Problem, Solution } from '../lists'
import { type LocaleId, listed, text } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import { type GroupedCell, mergeDown } from './merge'
import { quotePlace } from './quote'
import type { Table } from './report'
import { problemVerdictWords, solutionGap, VERDICT_TONES } from './verdict-words'

/** 三张清单与条文对照表: one row for each clause that carries a solution; equal cells of neighbouring rows are merged (domain.md §5.4). */
export function coverageTable(locale: LocaleId, project: Project, coverage: Coverage): Table {
  const context = { locale, project, coverage }
  const rows = project.problems.flatMap((problem, index) => problemRows(context, problem, index + 1))
  return {
    kind: 'table',
    name: text(locale, 'report.coverage.table'),
    columns: COLUMNS.map(([key, share]) => ({ head: text(locale, key), share })),
    rows: mergeDown(rows),
  }
}

const COLUMNS = [
  ['report.column.no', 5],
  ['report.column.category', 7],
  ['report.column.problem', 11],
  ['report.column.source', 7],
  ['report.column.matter', 11],
  ['report.column.solution', 14],
  ['report.column.clause', 10],
  ['report.column.quote', 24],
  ['report.column.liability', 9],
  ['report.column.verdict', 7],
  ['report.column.note', 13],
] as const

type Context = { readonly locale: LocaleId; readonly project: Project; readonly coverage: Coverage }
/** A row below its problem: what stands in the columns from 需要解决事项 to 法律责任条款, and the solution its note is about. */
type Branch = { readonly cells: readonly GroupedCell[]; readonly solution: Solution | null }

function problemRows(context: Context, problem: Problem, no: number): readonly (readonly GroupedCell[])[] {
  const { locale, project, coverage } = context
  const verdict = coverage.problems.get(problem.id)?.verdict ?? 'none'
  const group = problem.id
  const type = project.problemTypes.find(each => each.id === problem.type)?.name ?? ''
  const sources = listed(locale, [...new Set(problem.sources.map(source => source.kind))])
  const verdictCell = { text: problemVerdictWords(locale, project, coverage, problem), tone: VERDICT_TONES[verdict] }
  return branches(context, problem).map(({ cells, solution }) => [
    { text: String(no), group, centre: true },
    { text: type, group: `type ${problem.type}` },
    { text: numbered(problem), group },
    { text: sources, group },
    ...cells,
    { ...verdictCell, group, centre: true },
    { text: noteWords(context, problem, solution), group: `${group} ${solution?.id ?? ''}` },
  ])
}

function branches(context: Context, problem: Problem): readonly Branch[] {
  const matters = mattersByProblem(context.project.matters).get(problem.id) ?? []
  if (matters.length > 0) return matters.flatMap(matter => matterBranches(context, problem, matter))
  const waived = problem.disposition !== 'legislate'
  const none = waived ? '—' : text(context.locale, 'report.no-matter')
  return [{ cells: cellsWithout([none, '—', '—', '—', '—'], !waived), solution: null }]
}

function matterBranches(context: Context, problem: Problem, matter: Matter): readonly Branch[] {
  const solutions = solutionsByMatter(context.project.solutions).get(matter.id) ?? []
  const cell = { text: numbered(matter), group: `${problem.id} ${matter.id}` }
  if (solutions.length === 0) {
    const rest = cellsWithout([text(context.locale, 'report.no-solution'), '—', '—', '—'], true)
    return [{ cells: [cell, ...rest], solution: null }]
  }
  return solutions.flatMap(solution =>
    clauseCells(context, solution, cell.group).map(cells => ({ cells: [cell, ...cells], solution })),
  )
}

/** 解决方案, 草案条款, 条文内容 and 法律责任条款 of a solution: a row for each clause that is not about liability. */
function clauseCells(context: Context, solution: Solution, above: string): readonly (readonly GroupedCell[])[] {
  const links = linksBySolution(context.project.links).get(solution.id) ?? []
  const clauses = links.filter(link => link.role !== 'liability')
  const liabilities = links.filter(link => link.role === 'liability')
  const group = `${above} ${solution.id}`
  const solutionCell = { text: `${numbered(solution)}${solution.measure === '' ? '' : `\n${solution.measure}`}`, group }
  const liability = { text: liabilities.map(link => clauseWords(context, link)).join('\n') || '—', group }
  if (clauses.length === 0) {
    const [none, quote] = cellsWithout([text(context.locale, 'report.no-clause'), '—'], true)
    return [[solutionCell, none ?? EMPTY, quote ?? EMPTY, liability]]
  }
  return clauses.map(link => [
    solutionCell,
    { text: clauseWords(context, link) },
    { text: quoteWords(context, link) },
    liability,
  ])
}

const EMPTY: GroupedCell = { text: '' }

/** Cells where something is missing: the first says what, in the tone of a gap. */
const cellsWithout = (words: readonly string[], gap: boolean): readonly GroupedCell[] =>
  words.map((text, index) => (gap && index === 0 ? { text, tone: 'bad' } : { text }))

/** A link's clause as cited now, with its role unless it is the main clause; a broken one with its last words. */
function clauseWords({ locale, project }: Context, link: ClauseLink): string {
  const cite = link.place ? citePlace(outline(project.statute), link.place) : ''
  const words = cite === '' ? text(locale, 'report.broken-link', { words: link.words }) : cite
  return link.role === 'main' || link.role === 'liability'
    ? words
    : text(locale, 'report.clause-with-role', { clause: words, role: text(locale, `report.role.${link.role}`) })
}

const quoteWords = ({ project }: Context, link: ClauseLink): string =>
  link.place ? quotePlace(outline(project.statute), link.place) || '—' : '—'

/** What the table notes beside a solution: its gap with the reasons; beside a problem without one, its own, or its waiver. */
function noteWords({ locale, project, coverage }: Context, problem: Problem, solution: Solution | null): string {
  if (solution === null)
    return [waiverWords(locale, problem), ...ownFindings(locale, coverage, project, problem)].filter(Boolean).join('\n')
  const found = coverage.solutions.get(solution.id)
  if (!found) return ''
  const gap = solutionGap(locale, found.verdict)
  return [gap, ...found.findings.filter(each => each.severity !== 'hint').map(each => findingMessage(locale, each))]
    .filter(Boolean)
    .join('\n')
}

const ownFindings = (locale: LocaleId, coverage: Coverage, project: Project, problem: Problem): readonly string[] => {
  const matters = mattersByProblem(project.matters).get(problem.id) ?? []
  const all = [coverage.problems.get(problem.id), ...matters.map(matter => coverage.matters.get(matter.id))]
  return [...new Set(all.flatMap(each => each?.findings ?? []))].map(finding => findingMessage(locale, finding))
}

function waiverWords(locale: LocaleId, { disposition, waiver }: Problem): string {
  if (disposition === 'legislate') return ''
  const means = text(locale, `report.disposition.${disposition}`)
  if (!waiver) return means
  const body = waiver.body === '' ? '' : text(locale, 'report.waiver-body', { body: waiver.body })
  return [text(locale, 'report.waiver', { means, reason: waiver.reason }), body].filter(Boolean).join('\n')
}

/** A row of a list as reports name it: its number and its title. */
const numbered = ({ no, title }: { readonly no: string; readonly title: string }): string => `${no} ${title}`.trim()
