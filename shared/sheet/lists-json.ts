import type { ClauseLink, Disposition, LinkRole, Matter, Problem, Solution, Urgency } from '../lists'
import { type Outline, outline } from '../outline'
import type { Project } from '../project'
import type { Id } from '../statute'
import { problemWording } from '../wording'
import { type ListsJson, listsJsonSchema, type MatterJson, type ProblemJson, type SolutionJson } from './lists-schema'
import { placeCited } from './place-cited'

/** What was read of the lists, and what could not be: nothing is dropped silently. */
export type ListsRead = {
  readonly project: Project
  readonly issues: readonly ListIssue[]
}

/** A citation that names no place (the link is kept as broken), a role we do not know (read as 主要条款), a tie to a row that is not there. */
export type ListIssue = {
  readonly code: 'link-unresolved' | 'role-unknown' | 'tie-unknown'
  /** 编号 of the row, and the words concerned. */
  readonly row: string
  readonly words: string
}

/** The value is no lists file; `where` is the first place that does not fit. */
export type ListsFault = { readonly fault: 'lists-not-readable'; readonly where: string }

/** A row whose 编号 came before stays a row of its own: the check reports it. */
type Known = ReadonlyMap<string, Id>

/**
 * Puts lists in the JSON form of cli.md into a project, in place of the lists it has; clause links find their places in its
 * statute by citation. `newId` makes ids. Ties may be stated at either end.
 */
export function readListsJson(value: unknown, project: Project, newId: () => Id): ListsRead | ListsFault {
  const parsed = listsJsonSchema.safeParse(value)
  if (!parsed.success) return { fault: 'lists-not-readable', where: parsed.error.issues[0]?.path.join('.') ?? '' }
  const json = parsed.data
  const issues: ListIssue[] = []
  const types = new Map(json.problemTypes.map(type => [type.id, newId()]))
  const ids = {
    problems: named(json.problems, newId),
    matters: named(json.matters, newId),
    solutions: named(json.solutions, newId),
  }
  const tie = (row: string, names: readonly string[], known: Known) =>
    names.flatMap(name => {
      const id = known.get(name)
      if (id === undefined) issues.push({ code: 'tie-unknown', row, words: name })
      return id ?? []
    })
  const act = outline(project.statute)
  const links = json.solutions.flatMap((solution, index) =>
    linksOf(act, solution, ids.solutions.ids[index] ?? '', newId, issues),
  )
  return {
    project: {
      ...project,
      problemTypes: json.problemTypes.map(({ id, name }) => ({ id: types.get(id) ?? '', name })),
      problems: json.problems.map((row, index) => problemOf(row, ids.problems.ids[index] ?? '', types)),
      matters: json.matters.map((row, index) => {
        const problems = distinct([...row.problemIds, ...tiedFrom(json.problems, problem => problem.matterIds, row.id)])
        return matterOf(row, ids.matters.ids[index] ?? '', tie(row.id, problems, ids.problems.known))
      }),
      solutions: json.solutions.map((row, index) => {
        const matters = distinct([...row.matterIds, ...tiedFrom(json.matters, matter => matter.solutionIds, row.id)])
        return solutionOf(row, ids.solutions.ids[index] ?? '', tie(row.id, matters, ids.matters.known))
      }),
      links,
    },
    issues: [...issues, ...tiesToNothing(json)],
  }
}

function named(rows: readonly { readonly id: string }[], newId: () => Id): { ids: readonly Id[]; known: Known } {
  const ids = rows.map(() => newId())
  const known = new Map<string, Id>()
  rows.forEach((row, index) => {
    if (!known.has(row.id)) known.set(row.id, ids[index] ?? '')
  })
  return { ids, known }
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]

const tiedFrom = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  ties: (row: Row) => readonly string[],
  name: string,
): readonly string[] => rows.filter(row => ties(row).includes(name)).map(row => row.id)

/** Ties stated at the upper end to rows that are not there. */
function tiesToNothing(json: ListsJson): readonly ListIssue[] {
  const matters = new Set(json.matters.map(row => row.id))
  const solutions = new Set(json.solutions.map(row => row.id))
  const lost = (row: string, names: readonly string[], known: ReadonlySet<string>) =>
    names.filter(name => !known.has(name)).map(words => ({ code: 'tie-unknown' as const, row, words }))
  return [
    ...json.problems.flatMap(row => lost(row.id, row.matterIds, matters)),
    ...json.matters.flatMap(row => lost(row.id, row.solutionIds, solutions)),
  ]
}

const URGENCY: Readonly<Record<string, Urgency>> = { 高: 'high', 中: 'middle', 低: 'low', high: 'high', low: 'low' }
const DISPOSITION: Readonly<Record<string, Disposition>> = {
  other_means: 'other-means',
  'other-means': 'other-means',
  其他方式: 'other-means',
  其他方式解决: 'other-means',
  not_now: 'not-now',
  'not-now': 'not-now',
  暂不解决: 'not-now',
}

function problemOf(row: ProblemJson, id: Id, types: ReadonlyMap<string, Id>): Problem {
  const disposition = DISPOSITION[row.disposition] ?? 'legislate'
  const problem: Problem = {
    id,
    no: row.id,
    type: types.get(row.typeId) ?? '',
    title: row.title,
    description: row.description,
    sources: row.sources.map(({ kind, detail, date, place }) => ({ kind, detail, date, place })),
    evidence: row.evidence.map(({ kind, text, file }) => ({ kind, text, file })),
    departments: row.departments,
    urgency: URGENCY[row.urgency] ?? 'middle',
    cause: row.cause,
    currentRules: row.currentRules,
    upperLaws: row.upperLawBasis.map(({ law, article, note }) => ({ law, article, note })),
    experiences: row.otherPlaces.map(({ place, act, article, note }) => ({ place, act, article, note })),
    disposition,
    raisedBy: row.raisedBy,
    recordedBy: row.recordedBy,
    date: row.date,
    state: row.state,
    notes: {},
  }
  if (disposition === 'legislate') return problem
  const { dispositionReason: reason, dispositionBody: body, dispositionDate: date, dispositionBy: by } = row
  return { ...problem, waiver: { reason, body, date, by, problemText: problemWording(problem) } }
}

const matterOf = (row: MatterJson, id: Id, problems: readonly Id[]): Matter => ({
  id,
  no: row.id,
  title: row.title,
  goal: row.goal === '' ? row.description : row.goal,
  problems,
  kind: row.kind,
  leadDepartments: row.leadDepartments,
  coDepartments: row.coDepartments,
  authority: row.authorityNote,
  needsLiability: row.needsLiability,
  difficulties: row.difficulties,
  notes: {},
})

const solutionOf = (row: SolutionJson, id: Id, matters: readonly Id[]): Solution => ({
  id,
  no: row.id,
  title: row.title,
  matters,
  measure: row.measure,
  actors: row.actors,
  legalTools: row.legalTools,
  basis: row.basis,
  needsLiability: row.needsLiability,
  fiscalImpact: row.fiscalImpact,
  opinions: row.opinions,
  notes: {},
})

/** Role words as committees write them. */
const ROLES: readonly (readonly [RegExp, LinkRole])[] = [
  [/^(?:主要|主|main)/, 'main'],
  [/^(?:配套|supporting)/, 'supporting'],
  [/^(?:例外|exception)/, 'exception'],
  [/^(?:授权|delegation)/, 'delegation'],
  [/^(?:法律责任|罚则|责任|liability)/, 'liability'],
]

/** The role some words name; null when they name none. */
export const roleNamed = (words: string): LinkRole | null => ROLES.find(([pattern]) => pattern.test(words))?.[1] ?? null

function linksOf(
  act: Outline,
  row: SolutionJson,
  solution: Id,
  newId: () => Id,
  issues: ListIssue[],
): readonly ClauseLink[] {
  return row.clauseLinks.map(({ label, role, quote, note }) => {
    const place = placeCited(act, label)
    const known = roleNamed(role)
    if (place === null) issues.push({ code: 'link-unresolved', row: row.id, words: label })
    if (known === null && role !== '') issues.push({ code: 'role-unknown', row: row.id, words: role })
    const link = { id: newId(), solution, place, words: label, role: known ?? 'main', note, reviews: [] } as const
    return quote === '' ? link : { ...link, quote }
  })
}
