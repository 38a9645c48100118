import type { Id } from '../../shared/statute'
import { type Caret, look, projectOf, setView, useStore } from '../store'
import { flushTyping } from './active'
import { caretAt } from './caret'
import { showLine } from './show-line'

/** Where one has been, as a browser keeps it: the places behind and, after going back, those ahead. */
type Travels = { readonly behind: readonly Caret[]; readonly ahead: readonly Caret[] }

const LONGEST = 100
let onTheWay = false
let travels: Travels = { behind: [], ahead: [] }

/** Goes to a provision: it is chosen, the caret stands at its start and the page shows it. Going back leads here again. */
export function goTo(id: Id): void {
  flushTyping()
  const place = caretAt(id)
  remember(useStore.getState().history.present.caret, place)
  arrive(place)
}

/** Keeps the place one leaves for another provision, so that one can go back to it; going back and forward is no such leaving. */
export function remember(from: Caret, to: Caret): void {
  if (onTheWay || !from || !to || from.focus.id === to.focus.id) return
  travels = { behind: [...travels.behind.slice(1 - LONGEST), from], ahead: [] }
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
  onTheWay = true
  look({ caret, chosen: { kind: 'provision', id: caret.focus.id } })
  onTheWay = false
  showLine(caret.focus.id)
}
