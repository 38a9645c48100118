import type { Matter, Problem, Solution } from '../lists'
import type { Project } from '../project'
import type { Id } from '../statute'
import { type ListName, type Rows, rowsOf } from './list-rows'
import { oneOfEachClaim } from './one-claim'

/**
 * Merges rows into the first of `ids`, which keeps its number and title: descriptions, sources, evidence and the like are put
 * together, every tie and clause link of the others becomes its own, and the others go. The same project when fewer than two exist.
 */
export function mergeRows(project: Project, list: ListName, ids: readonly Id[]): Project {
  const [kept, ...others] = ids.flatMap(id => (rowsOf(project, list).some(row => row.id === id) ? [id] : []))
  if (kept === undefined || others.length === 0) return project
  const gone = new Set(others.filter(id => id !== kept))
  switch (list) {
    case 'problems':
      return {
        ...project,
        problems: joined(project.problems, kept, gone, joinProblems),
        matters: project.matters.map(matter => retied(matter, 'problems', kept, gone)),
      }
    case 'matters':
      return {
        ...project,
        matters: joined(project.matters, kept, gone, joinMatters),
        solutions: project.solutions.map(solution => retied(solution, 'matters', kept, gone)),
      }
    case 'solutions':
      return {
        ...project,
        solutions: joined(project.solutions, kept, gone, joinSolutions),
        links: mergedLinks(project, kept, gone),
        droppedLinks: project.droppedLinks.map(each => (gone.has(each.solution) ? { ...each, solution: kept } : each)),
      }
  }
}

function joined<Row extends { readonly id: Id }>(
  rows: readonly Row[],
  kept: Id,
  gone: ReadonlySet<Id>,
  join: (one: Row, other: Row) => Row,
): readonly Row[] {
  const others = rows.filter(row => gone.has(row.id))
  return rows.flatMap(row => {
    if (gone.has(row.id)) return []
    return [row.id === kept ? others.reduce(join, row) : row]
  })
}

/** The row with ties to rows that go turned into one tie to the row that stays. */
function retied<Field extends string, Row extends { readonly [field in Field]: readonly Id[] }>(
  row: Row,
  field: Field,
  kept: Id,
  gone: ReadonlySet<Id>,
): Row {
  if (!row[field].some(id => gone.has(id))) return row
  return {
    ...row,
    [field]: union(
      row[field].map(id => (gone.has(id) ? kept : id)),
      [],
    ),
  }
}

/** A solution's links become the kept one's; two links to one place become one. */
function mergedLinks(project: Project, kept: Id, gone: ReadonlySet<Id>): Project['links'] {
  const moved = project.links.filter(link => gone.has(link.solution)).map(link => link.id)
  const links = project.links.map(link => (gone.has(link.solution) ? { ...link, solution: kept } : link))
  return oneOfEachClaim(links, new Set(moved))
}

const joinProblems = (one: Problem, other: Problem): Problem => ({
  ...one,
  description: lines(one.description, other.title, other.description),
  sources: [...one.sources, ...other.sources],
  evidence: [...one.evidence, ...other.evidence],
  departments: union(one.departments, other.departments),
  cause: lines(one.cause, other.cause),
  currentRules: lines(one.currentRules, other.currentRules),
  upperLaws: [...one.upperLaws, ...other.upperLaws],
  experiences: [...one.experiences, ...other.experiences],
  raisedBy: lines(one.raisedBy, other.raisedBy),
  notes: { ...other.notes, ...one.notes },
})

const joinMatters = (one: Matter, other: Matter): Matter => ({
  ...one,
  goal: lines(one.goal, other.title, other.goal),
  problems: union(one.problems, other.problems),
  leadDepartments: union(one.leadDepartments, other.leadDepartments),
  coDepartments: union(one.coDepartments, other.coDepartments),
  authority: lines(one.authority, other.authority),
  needsLiability: one.needsLiability || other.needsLiability,
  difficulties: lines(one.difficulties, other.difficulties),
  notes: { ...other.notes, ...one.notes },
})

const joinSolutions = (one: Solution, other: Solution): Solution => ({
  ...one,
  matters: union(one.matters, other.matters),
  measure: lines(one.measure, other.title, other.measure),
  actors: union(one.actors, other.actors),
  legalTools: union(one.legalTools, other.legalTools),
  basis: lines(one.basis, other.basis),
  needsLiability: one.needsLiability || other.needsLiability,
  fiscalImpact: lines(one.fiscalImpact, other.fiscalImpact),
  opinions: lines(one.opinions, other.opinions),
  notes: { ...other.notes, ...one.notes },
})

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])]
const lines = (...words: readonly string[]): string => [...new Set(words)].filter(each => each !== '').join('\n')

/** The title and number of the row that a split makes. */
export type SplitOff = { readonly id: Id; readonly no: string; readonly title: string }

/**
 * Splits a row: a second row with another title stands after it and has the same ties, so that nothing loses cover; what
 * belongs to one of them only is untied afterwards. Clause links are copied unconfirmed, with ids from `newId`.
 */
export function splitRow(project: Project, list: ListName, id: Id, part: SplitOff, newId: () => Id): Project {
  const at = rowsOf(project, list).findIndex(row => row.id === id)
  if (at < 0) return project
  switch (list) {
    case 'problems':
      return {
        ...project,
        problems: withPart(project.problems, at, part, ({ waiver, ...row }) => ({ ...row, disposition: 'legislate' })),
        matters: project.matters.map(matter => alsoTied(matter, 'problems', id, part.id)),
      }
    case 'matters':
      return {
        ...project,
        matters: withPart(project.matters, at, part, row => row),
        solutions: project.solutions.map(solution => alsoTied(solution, 'matters', id, part.id)),
      }
    case 'solutions':
      return {
        ...project,
        solutions: withPart(project.solutions, at, part, row => row),
        links: [
          ...project.links,
          ...project.links
            .filter(link => link.solution === id)
            .map(({ confirmed, ...link }) => ({ ...link, id: newId(), solution: part.id, reviews: [] })),
        ],
      }
  }
}

function withPart<Row extends Rows[ListName]>(
  rows: readonly Row[],
  at: number,
  part: SplitOff,
  clean: (row: Row) => Row,
): readonly Row[] {
  return rows.flatMap((row, index) => (index === at ? [row, { ...clean(row), ...part }] : [row]))
}

function alsoTied<Field extends string, Row extends { readonly [field in Field]: readonly Id[] }>(
  row: Row,
  field: Field,
  id: Id,
  other: Id,
): Row {
  return row[field].includes(id) ? { ...row, [field]: [...row[field], other] } : row
}
