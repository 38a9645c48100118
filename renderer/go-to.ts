import type { Hit } from '../shared/find-words'
import { outline } from '../shared/outline'
import type { Id, Place } from '../shared/statute'
import { focusSoon } from './focus-soon'
import { showLists } from './panes/opinions/opinions-view'
import { isRowKind } from './row-kind'
import { type Chosen, look, projectOf, setView, useStore } from './store'

/** Goes to a provision in the draft: chosen, with the caret at the start of its words. */
export function goToProvision(id: Id, offset = 0, end = offset): void {
  setView({ workspace: 'draft' })
  const caret = { anchor: { id, offset }, focus: { id, offset: end } }
  look({ chosen: { kind: 'provision', id }, caret })
}

/** Goes to a place in the draft; a place that is gone leads nowhere. */
export function goToPlace(place: Place | null): void {
  if (place && outline(projectOf(useStore.getState()).statute).byId.has(place.id)) goToProvision(place.id)
}

/**
 * Goes to whatever a finding or a search names: a row in the lists, the clause or solution of a link, a provision. A row takes the
 * keyboard unless `enter` is false.
 */
export function goTo(subject: NonNullable<Chosen>, enter = true): void {
  if (subject.kind === 'provision') {
    goToProvision(subject.id)
    return
  }
  const project = projectOf(useStore.getState())
  const link = subject.kind === 'link' ? project.links.find(each => each.id === subject.id) : undefined
  const row = link ? ({ kind: 'solution', id: link.solution } as const) : subject
  if (!isRowKind(row.kind)) return
  showLists()
  look({ chosen: row })
  if (enter) focusSoon(`[data-card="${row.id}"] .card-face`)
}

/** Goes to a place where words were found, with the words selected. */
export function goToHit(hit: Hit): void {
  if (hit.kind === 'provision') goToProvision(hit.id, hit.start, hit.end)
  else goTo({ kind: hit.kind, id: hit.id })
}
