import type { KeyboardEvent } from 'react'
import { moveBy } from '../../commands/rows'
import { runCommand } from '../../commands/run'
import type { RowKind } from '../../row-kind'
import { setView, useStore } from '../../store'
import { pickByKey } from './pick-rows'

/** Keys on a card of the lists: arrows move along the column and to tied cards, letters and Enter act on the card. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, kind: RowKind): void {
  const face = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.card-face') : null
  if (!face) return
  const act = pickByKey(event, kind, face) ?? (event.ctrlKey || event.metaKey ? null : keyAct(event, kind, face))
  if (!act) return
  event.preventDefault()
  act()
}

function keyAct(event: KeyboardEvent<HTMLElement>, kind: RowKind, face: HTMLElement): (() => void) | null {
  const up = event.key === 'ArrowUp'
  const down = event.key === 'ArrowDown'
  if (up || down) return () => (event.altKey ? reorder(face, up ? -1 : 1) : step(face, up ? -1 : 1))
  switch (event.key) {
    case 'ArrowLeft':
      return () => toColumn(face, -1)
    case 'ArrowRight':
      return () => toColumn(face, 1)
    case 'Enter':
      return () => chosenThen(face, () => void runCommand('edit-row'))
    case 'Delete':
      return () => chosenThen(face, () => void runCommand('delete-row'))
    case 'm':
      return () => chosenThen(face, () => void runCommand('merge-rows'))
    case 'c':
      return () => chosenThen(face, () => void runCommand('set-rows'))
    case 't':
      return () => chosenThen(face, openTies)
    case 'l':
      return kind === 'solution' ? () => chosenThen(face, () => void runCommand('link-clause')) : null
    default:
      return null
  }
}

function chosenThen(face: HTMLElement, act: () => void): void {
  if (face.getAttribute('aria-pressed') !== 'true') face.click()
  act()
}

function step(face: HTMLElement, by: -1 | 1): void {
  const faces = [...(face.closest('[data-column]')?.querySelectorAll<HTMLElement>('.card-face') ?? [])]
  choose(faces[faces.indexOf(face) + by])
}

function reorder(face: HTMLElement, by: -1 | 1): void {
  chosenThen(face, () => moveBy(by))
}

function toColumn(face: HTMLElement, by: -1 | 1): void {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column]')]
  const column = columns[columns.findIndex(each => each.contains(face)) + by]
  const next = column?.querySelector<HTMLElement>('.card:not([data-faded]) .card-face')
  if (next) choose(next)
  else column?.querySelector<HTMLElement>('[data-tied="tied"]')?.focus()
}

function choose(face: HTMLElement | null | undefined): void {
  face?.focus()
  face?.click()
}

const openTies = (): void =>
  setView({ dialog: { name: 'tie-row', subject: useStore.getState().history.present.chosen?.id ?? null } })
