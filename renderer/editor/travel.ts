import type { Id } from '../../shared/statute'
import { type Caret, look, projectOf, setView, useStore } from '../store'
import { activeEditor, flushTyping } from './active'
import { bringIntoView } from './bring-into-view'
import { caretAt } from './caret'

/** Where one has been, as a browser keeps it: the places behind and, after going back, those ahead. */
type Travels = { readonly behind: readonly Caret[]; readonly ahead: readonly Caret[] }

const LONGEST = 100
let travels: Travels = { behind: [], ahead: [] }

/** Goes to a provision: it is chosen, the caret stands at its start and the page shows it. Going back leads here again. */
export function goTo(id: Id): void {
  flushTyping()
  const { caret } = useStore.getState().history.present
  if (caret && caret.focus.id !== id) travels = { behind: [...travels.behind.slice(1 - LONGEST), caret], ahead: [] }
  arrive(caretAt(id))
}

/** Goes back to the place one came from, or does nothing at the beginning. */
export function goBack(): void {
  const place = travels.behind.at(-1)
  if (!place) return
  const { caret } = useStore.getState().history.present
  travels = { behind: travels.behind.slice(0, -1), ahead: caret ? [caret, ...travels.ahead] : travels.ahead }
  arrive(place)
}

/** Goes on to a place one came back from, or does nothing at the end. */
export function goForward(): void {
  const [place, ...ahead] = travels.ahead
  if (!place) return
  const { caret } = useStore.getState().history.present
  travels = { behind: caret ? [...travels.behind, caret] : travels.behind, ahead }
  arrive(place)
}

function arrive(caret: Caret): void {
  if (!caret || !projectOf(useStore.getState()).statute.provisions.some(({ id }) => id === caret.focus.id)) return
  setView({ workspace: 'draft' })
  look({ caret, chosen: { kind: 'provision', id: caret.focus.id } })
  showLine(caret.focus.id)
}

/** Scrolls the page until a provision stands in view. */
export const showLine = (id: Id): void => bringIntoView(() => lineOf(id), 'upper')

/** The line of a provision on the page, or null while it is not shown. */
export const lineOf = (id: Id): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.statute [data-id="${CSS.escape(id)}"]`)

/** True while the draft is on the page. */
export const isDraftShown = (): boolean => activeEditor() !== null
