import { byId, linksBySolution, mattersByProblem, solutionsByMatter } from '../coverage/relations'
import type { ClauseLink, Disposition, LinkRole, Matter, Problem, Solution } from '../lists'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import type { Id } from '../statute'

/**
 * The lists in the JSON form of cli.md: rows named by 编号, ties stated at both ends, clause links by citation with the wording they were
 * made for. `readListsJson` reads it back; confirmations stay in the project file.
 */
export function listsJson(project: Project): object {
  const { problemTypes, problems, matters, solutions } = project
  const problemNo = numbersOf(problems)
  const matterNo = numbersOf(matters)
  return {
    problemTypes: problemTypes.map(({ id, name }) => ({ id, name })),
    problems: problems.map(row => problemJson(row, mattersByProblem(matters).get(row.id) ?? [])),
    matters: matters.map(row =>
      matterJson(row, problemNo(row.problems), solutionsByMatter(solutions).get(row.id) ?? []),
    ),
    solutions: solutions.map(row => solutionJson(row, matterNo(row.matters), project)),
  }
}

type Numbered = { readonly id: Id; readonly no: string }

const numbersOf =
  (rows: readonly Numbered[]) =>
  (ids: readonly Id[]): readonly string[] =>
    ids.flatMap(id => byId(rows).get(id)?.no ?? [])

const DISPOSITIONS: Readonly<Record<Disposition, string>> = {
  legislate: 'legislate',
  'other-means': 'other_means',
  'not-now': 'not_now',
}
const URGENCIES: Readonly<Record<Problem['urgency'], string>> = { high: '高', middle: '中', low: '低' }

function problemJson(problem: Problem, matters: readonly Matter[]): object {
  const { no, type, urgency, upperLaws, experiences, disposition, waiver, id: _id, ...rest } = problem
  return {
    id: no,
    typeId: type,
    ...rest,
    urgency: URGENCIES[urgency],
    upperLawBasis: upperLaws,
    otherPlaces: experiences,
    disposition: DISPOSITIONS[disposition],
    dispositionReason: waiver?.reason ?? '',
    dispositionBody: waiver?.body ?? '',
    dispositionDate: waiver?.date ?? '',
    dispositionBy: waiver?.by ?? '',
    matterIds: matters.map(matter => matter.no),
  }
}

function matterJson(matter: Matter, problemIds: readonly string[], solutions: readonly Solution[]): object {
  const { no, authority, problems: _problems, id: _id, ...rest } = matter
  return { id: no, ...rest, problemIds, authorityNote: authority, solutionIds: solutions.map(solution => solution.no) }
}

function solutionJson(solution: Solution, matterIds: readonly string[], project: Project): object {
  const { no, matters: _matters, id: _id, ...rest } = solution
  const links = linksBySolution(project.links).get(solution.id) ?? []
  return { id: no, ...rest, matterIds, clauseLinks: links.map(link => linkJson(link, project)) }
}

const ROLES: Readonly<Record<LinkRole, string>> = {
  main: '主要条款',
  supporting: '配套条款',
  exception: '例外条款',
  delegation: '授权条款',
  liability: '法律责任',
}

function linkJson({ place, words, role, note, quote }: ClauseLink, project: Project): object {
  const cite = place ? citePlace(outline(project.statute), place) : ''
  return { label: cite === '' ? words : cite, role: ROLES[role], note, ...(quote === undefined ? {} : { quote }) }
}
