import type { Coverage, LinkState, MatterVerdict, ProblemVerdict, SolutionVerdict } from './coverage/finding'
import { outline } from './outline'
import { citePlace } from './place'
import type { Project } from './project'
import type { Id, Place } from './statute'
import type { Choice } from './ties'

/** One thing in the picture of the way from the problems to the clauses; `column` runs from 0 (problems) to 3 (clauses). */
export type FlowNode = {
  readonly key: string
  readonly column: 0 | 1 | 2 | 3
  readonly choice: Choice
  /** Number of a row, citation of a clause. */
  readonly name: string
  readonly title: string
  readonly verdict: ProblemVerdict | MatterVerdict | SolutionVerdict | null
}

export type FlowEdge = { readonly from: string; readonly to: string; readonly state: LinkState }
export type Flow = { readonly nodes: readonly FlowNode[]; readonly edges: readonly FlowEdge[] }

/**
 * The way of every problem over matters and solutions to the clauses, as nodes and edges. `shown` are the ids of the rows to
 * draw, null all of them; clauses are drawn where a drawn solution is linked to them.
 */
export function flowOf(project: Project, coverage: Coverage, shown: ReadonlySet<Id> | null): Flow {
  const isShown = (row: { readonly id: Id }) => shown === null || shown.has(row.id)
  const rows = [
    ...project.problems.filter(isShown).map(row => rowNode('problem', 0, row, coverage.problems.get(row.id)?.verdict)),
    ...project.matters.filter(isShown).map(row => rowNode('matter', 1, row, coverage.matters.get(row.id)?.verdict)),
    ...project.solutions
      .filter(isShown)
      .map(row => rowNode('solution', 2, row, coverage.solutions.get(row.id)?.verdict)),
  ]
  const clauses = clauseNodes(project, isShown)
  const nodes = [...rows, ...clauses]
  const keys = new Set(nodes.map(node => node.key))
  const edges = edgesOf(project, coverage).filter(edge => keys.has(edge.from) && keys.has(edge.to))
  return { nodes, edges }
}

function rowNode(
  kind: 'problem' | 'matter' | 'solution',
  column: 0 | 1 | 2,
  row: { readonly id: Id; readonly no: string; readonly title: string },
  verdict: FlowNode['verdict'] | undefined,
): FlowNode {
  return { key: row.id, column, choice: { kind, id: row.id }, name: row.no, title: row.title, verdict: verdict ?? null }
}

const clauseKey = (place: Place): string => `${place.id}${place.first ? ' 1' : ''}`

function clauseNodes(project: Project, isShown: (row: { readonly id: Id }) => boolean): readonly FlowNode[] {
  const act = outline(project.statute)
  const solutions = new Set(project.solutions.filter(isShown).map(row => row.id))
  const places = new Map<string, Place>()
  for (const { solution, place } of project.links)
    if (place && solutions.has(solution) && act.byId.has(place.id)) places.set(clauseKey(place), place)
  return [...places]
    .sort(([, one], [, other]) => (act.byId.get(one.id)?.index ?? 0) - (act.byId.get(other.id)?.index ?? 0))
    .map(([key, place]) => ({
      key,
      column: 3,
      choice: { kind: 'provision', id: place.id },
      name: citePlace(act, place),
      title: act.byId.get(place.id)?.provision.caption ?? '',
      verdict: null,
    }))
}

function edgesOf(project: Project, coverage: Coverage): readonly FlowEdge[] {
  const tied = (from: string, to: string): FlowEdge => ({ from, to, state: 'valid' })
  return [
    ...project.matters.flatMap(matter => matter.problems.map(problem => tied(problem, matter.id))),
    ...project.solutions.flatMap(solution => solution.matters.map(matter => tied(matter, solution.id))),
    ...project.links.flatMap(({ id, solution, place }): FlowEdge[] =>
      place ? [{ from: solution, to: clauseKey(place), state: coverage.links.get(id)?.state ?? 'unconfirmed' }] : [],
    ),
  ]
}
