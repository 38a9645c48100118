import { byId } from '../coverage/relations'
import { type LocaleId, text } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import type { Cell, Table } from './report'

const COLUMNS = [
  ['report.column.day', 12],
  ['report.column.person', 12],
  ['report.column.solution', 30],
  ['report.column.clause', 18],
  ['report.column.answer', 12],
  ['report.column.reason', 24],
  ['report.column.dropped-words', 40],
] as const

type Answer = {
  readonly at: string
  readonly by: string
  readonly solution: string
  readonly clause: string
  readonly answer: 'keep' | 'adjust' | 'drop'
  readonly reason: string
  /** What both ends said when a link was dropped; empty for links that stay, which can be read. */
  readonly no: string
  readonly provisionText: string
  readonly solutionText: string
}

/** What people answered when the words of a link had changed, and every link they took away, in the order of time; no table where there is neither. */
export function linkAnswersTables(locale: LocaleId, project: Project): readonly Table[] {
  const answers = answersOf(project)
  if (answers.length === 0) return []
  const solutions = byId(project.solutions)
  const named = ({ solution, no, solutionText }: Answer) => {
    const row = solutions.get(solution)
    return (row ? `${row.no} ${row.title}` : `${no} ${solutionText.split('\n')[0]}`).trim()
  }
  const both = ({ provisionText, solutionText }: Answer) =>
    provisionText + solutionText === '' ? '' : text(locale, 'report.dropped-words', { provisionText, solutionText })
  const rowOf = (answer: Answer): readonly Cell[] => [
    { text: answer.at.slice(0, 10), centre: true },
    { text: answer.by },
    { text: named(answer) },
    { text: answer.clause },
    { text: text(locale, `report.link-answer.${answer.answer}`), centre: true },
    { text: answer.reason },
    { text: both(answer) },
  ]
  const columns = answers.some(answer => both(answer) !== '') ? COLUMNS : COLUMNS.slice(0, -1)
  return [
    {
      kind: 'table',
      name: text(locale, 'report.link-answers'),
      columns: columns.map(([key, share]) => ({ head: text(locale, key), share })),
      rows: answers.map(answer => rowOf(answer).slice(0, columns.length)),
    },
  ]
}

const UNKNOWN = { no: '', provisionText: '', solutionText: '' }

function answersOf({ links, droppedLinks, statute }: Project): readonly Answer[] {
  const act = outline(statute)
  const kept = links.flatMap(({ reviews, solution, place, words }) =>
    reviews.map(({ at, by, answer, note }) => ({
      at,
      by,
      solution,
      clause: (place ? citePlace(act, place) : '') || words,
      answer,
      reason: note,
      ...UNKNOWN,
    })),
  )
  const dropped = droppedLinks.map(({ words, no = '', provisionText = '', solutionText = '', ...each }) => ({
    ...each,
    ...{ no, provisionText, solutionText },
    clause: words,
    answer: 'drop' as const,
  }))
  return [...kept, ...dropped].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
