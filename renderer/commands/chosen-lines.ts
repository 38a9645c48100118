import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { projectOf, type State, useStore } from '../store'

/** True when a provision of the draft is chosen. */
export const hasLine = (state: State): boolean => chosenLine(state) !== null

/** The chosen provision, or null. */
export function chosenLine(state: State = useStore.getState()): Id | null {
  const { chosen } = state.history.present
  return chosen?.kind === 'provision' && hasProvision(state, chosen.id) ? chosen.id : null
}

/** Whether the draft has a provision. Asked at every keystroke, so it does not wait for the outline. */
export const hasProvision = (state: State, id: Id): boolean =>
  projectOf(state).statute.provisions.some(provision => provision.id === id)

/** The provisions a selection over several lines touches, in order; else the chosen one. */
export function chosenLines(state: State = useStore.getState()): readonly Id[] {
  const { caret, project } = state.history.present
  const { byId, entries } = outline(project.statute)
  const one = caret && byId.get(caret.anchor.id)
  const other = caret && byId.get(caret.focus.id)
  const chosen = chosenLine(state)
  if (!one || !other || one === other || other.provision.id !== chosen) return chosen === null ? [] : [chosen]
  const [first, last] = one.index < other.index ? [one.index, other.index] : [other.index, one.index]
  return entries.slice(first, last + 1).map(entry => entry.provision.id)
}

/** Of some provisions those that lie in none of the others, so that whole blocks are moved or deleted once. */
export function outermost(project: Project, ids: readonly Id[]): readonly Id[] {
  const { byId } = outline(project.statute)
  let end = 0
  return ids.filter(id => {
    const entry = byId.get(id)
    if (!entry || entry.index < end) return false
    end = entry.end
    return true
  })
}
