import type { Place } from '../../../shared/statute'
import { canTie, linkTo, moveBefore, tie } from '../../commands/rows'
import { LIST_OF, type RowKind } from '../../row-kind'
import { projectOf, useStore } from '../../store'

/** What is being dragged in this window: a row, or a place in the draft. */
export type Dragged =
  | { readonly kind: RowKind; readonly id: string }
  | { readonly kind: 'place'; readonly place: Place }

/** What letting go would do. */
export type Drop = 'tie' | 'link' | 'before' | 'after' | null

let dragged: Dragged | null = null

/** Begins or ends a drag; drop targets cannot read the browser's own drag data before the drop. */
export const setDragged = (what: Dragged | null): void => {
  dragged = what
}

/** What letting go over a row would do, given whether the pointer is over its upper half. */
export function dropOnRow(kind: RowKind, id: string, upper: boolean): Drop {
  if (!dragged) return null
  if (dragged.kind === 'place') return kind === 'solution' ? 'link' : null
  if (dragged.kind === kind) return dragged.id === id ? null : upper ? 'before' : 'after'
  return canTie(dragged.kind, kind) ? 'tie' : null
}

/** What letting go over a clause would do. */
export const dropOnClause = (): Drop => (dragged?.kind === 'solution' ? 'link' : null)

/** Lets go over a row: ties, links or reorders. */
export function letGoOnRow(kind: RowKind, id: string, drop: Drop): void {
  if (!dragged || drop === null) return
  if (dragged.kind === 'place') linkTo(id, dragged.place)
  else if (drop === 'tie') tie(dragged, { kind, id })
  else moveBefore(kind, dragged.id, drop === 'before' ? id : after(kind, id), typeOf(kind, id))
  setDragged(null)
}

/** Lets go over a clause: links the dragged solution to it. */
export function letGoOnClause(place: Place): void {
  if (dragged?.kind === 'solution') linkTo(dragged.id, place)
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
