import type { KeyboardEvent, MouseEvent } from 'react'
import type { Id } from '../../../shared/statute'
import { clearPicked, pick, pickOnly, pickTo, togglePicked, usePicked } from '../../picked-rows'
import type { RowKind } from '../../row-kind'

/** A click chooses a row, with Ctrl it is added to those picked or taken out, with Shift all up to it are picked. */
export function pickByMouse(event: MouseEvent<HTMLElement>, kind: RowKind, id: Id): void {
  if (event.ctrlKey || event.metaKey) togglePicked(kind, id)
  else if (event.shiftKey) pickTo(kind, id, shownIn(event.currentTarget))
  else pickOnly(kind, id)
}

/**
 * What a key does to the picked rows: Shift with an arrow picks on, Ctrl with an arrow walks without choosing, Ctrl+Space adds or takes
 * out, Ctrl+A picks the whole list, Escape none. Null for every other key.
 */
export function pickByKey(event: KeyboardEvent<HTMLElement>, kind: RowKind, face: HTMLElement): (() => void) | null {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const ctrl = event.ctrlKey || event.metaKey
  if (by !== 0 && event.shiftKey && !event.altKey) return () => extend(kind, face, by)
  if (by !== 0 && ctrl && !event.altKey) return () => neighbour(face, by)?.focus()
  if (event.key === ' ' && ctrl) return () => togglePicked(kind, idOf(face))
  if (event.key === 'a' && ctrl) return () => pick(kind, shownIn(face))
  return event.key === 'Escape' && usePicked.getState().picked ? clearPicked : null
}

function extend(kind: RowKind, face: HTMLElement, by: -1 | 1): void {
  const next = neighbour(face, by)
  if (!next) return
  if (face.getAttribute('aria-pressed') !== 'true') pickOnly(kind, idOf(face))
  next.focus()
  pickTo(kind, idOf(next), shownIn(next))
}

const facesIn = (face: HTMLElement): readonly HTMLElement[] => [
  ...(face.closest('[data-column]')?.querySelectorAll<HTMLElement>('.card-face') ?? []),
]

function neighbour(face: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const faces = facesIn(face)
  return faces[faces.indexOf(face) + by]
}

const idOf = (face: HTMLElement): Id => face.closest<HTMLElement>('[data-card]')?.dataset.card ?? ''

/** The rows of the column as they are shown, groups and filter included. */
const shownIn = (face: HTMLElement): readonly Id[] => facesIn(face).map(idOf)
