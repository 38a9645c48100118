import { look, type State, useStore } from '../store'
import { caretAt } from './caret'
import { showLine } from './show-line'

/**
 * Shows the provision that another pane chose: the caret goes to its start and the page to it, while the keyboard stays where it
 * is. Gives the function that ends it.
 */
export function followChoice(): () => void {
  const follow = (state: State, before: State) => {
    const { chosen, caret } = state.history.present
    if (chosen === before.history.present.chosen || chosen?.kind !== 'provision') return
    if (caret?.focus.id === chosen.id) return
    look({ caret: caretAt(chosen.id) })
    showLine(chosen.id)
  }
  const { chosen } = useStore.getState().history.present
  if (chosen?.kind === 'provision') showLine(chosen.id)
  return useStore.subscribe(follow)
}
