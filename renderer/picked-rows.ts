import { create } from 'zustand'
import type { Id } from '../shared/statute'
import { isRowKind, LIST_OF, type RowKind } from './row-kind'
import { type Chosen, look, projectOf, type State, useStore } from './store'

/** Rows of one list that are picked together; none while one row is chosen at most. No part of the history. */
export type Picked = { readonly kind: RowKind; readonly ids: readonly Id[] }

export const usePicked = create<{ readonly picked: Picked | null }>()(() => ({ picked: null }))

/** Chooses one row alone. */
export function pickOnly(kind: RowKind, id: Id): void {
  clearPicked()
  look({ chosen: { kind, id } })
}

/** Adds a row to those picked, or takes it out; the row chosen before is one of them. */
export function togglePicked(kind: RowKind, id: Id): void {
  const before = rowsChosen()
  const ids = before?.kind === kind ? before.ids : []
  pick(kind, ids.includes(id) ? ids.filter(each => each !== id) : [...ids, id])
}

/** Picks all rows from the chosen one to this one, in the order they are shown. */
export function pickTo(kind: RowKind, id: Id, shown: readonly Id[]): void {
  const { chosen } = useStore.getState().history.present
  const from = chosen?.kind === kind ? shown.indexOf(chosen.id) : -1
  const to = shown.indexOf(id)
  if (from < 0 || to < 0) pickOnly(kind, id)
  else if (from <= to) pick(kind, shown.slice(from, to + 1))
  else pick(kind, shown.slice(to, from + 1).toReversed())
}

/** Picks rows; the first of them is the one that is chosen in every pane, unless that is among them already. */
export function pick(kind: RowKind, ids: readonly Id[]): void {
  const [first] = ids
  if (first === undefined) return
  usePicked.setState({ picked: ids.length > 1 ? { kind, ids } : null })
  const { chosen } = useStore.getState().history.present
  if (!chosen || chosen.kind !== kind || !ids.includes(chosen.id)) look({ chosen: { kind, id: first } })
}

export const clearPicked = (): void => {
  if (usePicked.getState().picked) usePicked.setState({ picked: null })
}

/** The rows commands mean: those picked together, in the order of their list, else the one chosen; null when it is no row. */
export function rowsChosen(state: State = useStore.getState()): Picked | null {
  return rowsMeant(state, usePicked.getState().picked, state.history.present.chosen)
}

function rowsMeant(state: State, picked: Picked | null, chosen: Chosen): Picked | null {
  if (picked && chosen?.kind === picked.kind && picked.ids.includes(chosen.id)) {
    const wanted = new Set(picked.ids)
    const ids = projectOf(state)[LIST_OF[picked.kind]].flatMap(({ id }) => (wanted.has(id) ? [id] : []))
    if (ids.length > 1) return { kind: picked.kind, ids }
  }
  return chosen && isRowKind(chosen.kind) ? { kind: chosen.kind, ids: [chosen.id] } : null
}
