import type { Id, Place } from '../../../shared/statute'
import { canTie, linkTo, moveBefore, tie } from '../../commands/rows'
import { LIST_OF, type RowKind } from '../../row-kind'
import { projectOf, useStore } from '../../store'

/** What is being dragged in this window: a row, lines of the draft, or a place in it. */
export type Dragged =
  | { readonly kind: RowKind; readonly id: string }
  | { readonly kind: 'provisions'; readonly ids: readonly Id[] }
  | { readonly kind: 'place'; readonly place: Place }

/** What letting go would do. */
export type Drop = 'tie' | 'link' | 'before' | 'after' | null

let held: Dragged | null = null

/** What is being dragged now; null when nothing is. */
export const dragged = (): Dragged | null => held

/** Begins or ends a drag; drop targets cannot read the browser's own drag data before the drop. */
export const setDragged = (what: Dragged | null): void => {
  held = what
}

/** What lets an element be dragged as a solution, onto a clause to link it. */
export const draggedSolution = (id: Id) => ({
  draggable: true,
  onDragStart: () => setDragged({ kind: 'solution', id }),
  onDragEnd: () => setDragged(null),
})

/** What letting go over a row would do, given whether the pointer is over its upper half. */
export function dropOnRow(kind: RowKind, id: string, upper: boolean): Drop {
  if (!held) return null
  if (held.kind === 'provisions') return null
  if (held.kind === 'place') return kind === 'solution' ? 'link' : null
  if (held.kind === kind) return held.id === id ? null : upper ? 'before' : 'after'
  return canTie(held.kind, kind) ? 'tie' : null
}

/** What letting go over a clause would do. */
export const dropOnClause = (): Drop => (held?.kind === 'solution' ? 'link' : null)

/** Lets go over a row: ties, links or reorders. */
export function letGoOnRow(kind: RowKind, id: string, drop: Drop): void {
  if (!held || held.kind === 'provisions' || drop === null) return
  if (held.kind === 'place') linkTo(id, held.place)
  else if (drop === 'tie') tie(held, { kind, id })
  else moveBefore(kind, held.id, drop === 'before' ? id : after(kind, id), typeOf(kind, id))
  setDragged(null)
}

/** Lets go over a clause: links the dragged solution to it. */
export function letGoOnClause(place: Place): void {
  if (held?.kind === 'solution') linkTo(held.id, place)
  setDragged(null)
}

function typeOf(kind: RowKind, id: string): string | null {
  if (kind !== 'problem') return null
  return projectOf(useStore.getState()).problems.find(row => row.id === id)?.type ?? null
}

function after(kind: RowKind, id: string): string | null {
  const rows = projectOf(useStore.getState())[LIST_OF[kind]]
  return rows[rows.findIndex(row => row.id === id) + 1]?.id ?? null
}
