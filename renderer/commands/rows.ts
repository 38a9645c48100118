import { linkClause } from '../../shared/edits/link-clauses'
import { splitRow } from '../../shared/edits/list-merge'
import { nextNumber } from '../../shared/edits/list-numbers'
import { relateMatter, relateSolution, unrelateMatter, unrelateSolution } from '../../shared/edits/list-relations'
import { addRow, moveRow, updateRow } from '../../shared/edits/list-rows'
import { setType } from '../../shared/edits/problem-types'
import { type LinkRole, newMatter, newProblem, newSolution } from '../../shared/lists'
import type { Project } from '../../shared/project'
import type { Id, Place } from '../../shared/statute'
import { newId } from '../new-id'
import { isRowKind, LIST_OF, type RowKind } from '../row-kind'
import { type Chosen, change, projectOf, useStore } from '../store'
import { changeListsAsking } from './change-asking'

/** Adds a row with a title, tied to what is chosen in the list before it, and chooses it. Gives the new row's id. */
export function addTitled(kind: RowKind, title: string, from: Chosen = useStore.getState().history.present.chosen): Id {
  const id = newId()
  change(project => withRow(project, kind, id, title, from), `steps.add-${kind}`, { chosen: { kind, id } })
  return id
}

function withRow(project: Project, kind: RowKind, id: Id, title: string, from: Chosen): Project {
  const peer = from?.kind === kind ? from.id : null
  switch (kind) {
    case 'problem': {
      const type = project.problems.find(problem => problem.id === peer)?.type ?? ''
      const row = { ...newProblem(id, nextNumber(project, 'problems', type), title), type }
      return addRow(project, 'problems', row, peer)
    }
    case 'matter': {
      const problems = from?.kind === 'problem' ? [from.id] : []
      return addRow(project, 'matters', newMatter(id, nextNumber(project, 'matters'), title, problems), peer)
    }
    case 'solution': {
      const matters = from?.kind === 'matter' ? [from.id] : []
      return addRow(project, 'solutions', newSolution(id, nextNumber(project, 'solutions'), title, matters), peer)
    }
  }
}

/** Gives a row another title; words of one row typed in a row are one step. */
export function retitle(kind: RowKind, id: Id, title: string): void {
  change(project => updateRow(project, LIST_OF[kind], id, { title }), 'steps.retitle')
}

/** Ties two rows of neighbouring lists, whichever of them was dragged; a tie there already is taken away by `untie`. */
export function tie(one: NonNullable<Chosen>, other: NonNullable<Chosen>): void {
  change(project => tying(project, one, other), 'steps.tie')
}

/** Whether two rows are of neighbouring lists. */
export const canTie = (one: string, other: string): boolean =>
  (one === 'matter' && (other === 'problem' || other === 'solution')) ||
  (other === 'matter' && (one === 'problem' || one === 'solution'))

function tying(project: Project, one: NonNullable<Chosen>, other: NonNullable<Chosen>): Project {
  if (one.kind === 'problem' && other.kind === 'matter') return relateMatter(project, one.id, other.id)
  if (one.kind === 'matter' && other.kind === 'solution') return relateSolution(project, one.id, other.id)
  if (one.kind === 'matter' && other.kind === 'problem') return relateMatter(project, other.id, one.id)
  if (one.kind === 'solution' && other.kind === 'matter') return relateSolution(project, other.id, one.id)
  return project
}

/** Takes a tie between a problem and a matter, or a matter and a solution, away; asked first where a problem loses cover by it. */
export function untie(one: NonNullable<Chosen>, other: NonNullable<Chosen>): void {
  const untying = (project: Project): Project => {
    if (one.kind === 'problem') return unrelateMatter(project, one.id, other.id)
    return other.kind === 'solution' ? unrelateSolution(project, one.id, other.id) : project
  }
  const after = untying(projectOf(useStore.getState()))
  changeListsAsking('steps.untie', after, () => change(untying, 'steps.untie'))
}

/** A row split in two: a new one with another title follows it, with the same ties and links. */
export function splitInTwo(project: Project, kind: RowKind, id: Id, title: string, part: Id = newId()): Project {
  const row = project.problems.find(each => each.id === id)
  const no = nextNumber(project, LIST_OF[kind], row?.type ?? '')
  return splitRow(project, LIST_OF[kind], id, { id: part, no, title }, newId)
}

/** Splits a row as one step and chooses the new one. */
export function splitOff(kind: RowKind, id: Id, title: string): void {
  const part = newId()
  change(now => splitInTwo(now, kind, id, title, part), 'steps.split', { chosen: { kind, id: part } })
}

/** Moves a row before another of its list, or to the end; a problem dropped among those of another type gets that type. */
export function moveBefore(kind: RowKind, id: Id, before: Id | null, type: Id | null = null): void {
  change(project => {
    const moved = moveRow(project, LIST_OF[kind], id, before)
    return type === null ? moved : setType(moved, id, type)
  }, 'steps.move')
}

/** Moves the chosen row one place up or down in its list; problems stay within their type. */
export function moveBy(by: -1 | 1): void {
  const { chosen, project } = useStore.getState().history.present
  if (!chosen || !isRowKind(chosen.kind)) return
  const kind = chosen.kind
  const rows = peersOf(project, kind, chosen.id)
  const at = rows.indexOf(chosen.id)
  const to = at + by
  if (to < 0 || to >= rows.length) return
  moveBefore(kind, chosen.id, by < 0 ? (rows[to] ?? null) : (rows[to + 1] ?? null))
}

function peersOf(project: Project, kind: RowKind, id: Id): readonly Id[] {
  if (kind !== 'problem') return project[LIST_OF[kind]].map(row => row.id)
  const type = project.problems.find(problem => problem.id === id)?.type
  return project.problems.filter(problem => problem.type === type).map(problem => problem.id)
}

/** Links a solution to a place of the draft; from the lists the solution is chosen then, from the draft the clause stays so. */
export function linkTo(solution: Id, place: Place, role: LinkRole = 'main', choose = true): void {
  const id = newId()
  const options = choose ? { chosen: { kind: 'solution', id: solution } as const } : {}
  change(project => linkClause(project, id, solution, place, role), 'steps.link', options)
}
