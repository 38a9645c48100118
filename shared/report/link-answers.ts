import { byId } from '../coverage/relations'
import { type LocaleId, text } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import type { Table } from './report'

const COLUMNS = [
  ['report.column.day', 12],
  ['report.column.person', 12],
  ['report.column.solution', 30],
  ['report.column.clause', 18],
  ['report.column.answer', 12],
  ['report.column.reason', 24],
] as const

type Answer = {
  readonly at: string
  readonly by: string
  readonly solution: string
  readonly clause: string
  readonly answer: 'keep' | 'adjust' | 'drop'
  readonly reason: string
}

/** What people answered when the words of a link had changed, in the order of time; no table where nobody was asked. */
export function linkAnswersTables(locale: LocaleId, project: Project): readonly Table[] {
  const answers = answersOf(project)
  if (answers.length === 0) return []
  const solutions = byId(project.solutions)
  const named = (id: string) => {
    const solution = solutions.get(id)
    return solution ? `${solution.no} ${solution.title}`.trim() : ''
  }
  return [
    {
      kind: 'table',
      name: text(locale, 'report.link-answers'),
      columns: COLUMNS.map(([key, share]) => ({ head: text(locale, key), share })),
      rows: answers.map(({ at, by, solution, clause, answer, reason }) => [
        { text: at.slice(0, 10), centre: true },
        { text: by },
        { text: named(solution) },
        { text: clause },
        { text: text(locale, `report.link-answer.${answer}`), centre: true },
        { text: reason },
      ]),
    },
  ]
}

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
    })),
  )
  const dropped = droppedLinks.map(({ words, ...each }) => ({ ...each, clause: words, answer: 'drop' as const }))
  return [...kept, ...dropped].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
