import { focusText } from './editor/active'
import { type State, useStore } from './store'

/**
 * Begins to keep the caret of the statute while a dialog has the keyboard. The browser would put it at the start of the
 * statute when the focus comes back by itself; so the text gives the focus up before, and the editor takes it back after.
 */
export function keepCaret(): void {
  let held = false
  useStore.subscribe((state, before) => {
    const open = isAsking(state)
    if (open === isAsking(before)) return
    const focused = document.activeElement
    if (open && focused instanceof HTMLElement && focused.isContentEditable) {
      focused.blur()
      held = true
    }
    if (!open && held) {
      held = false
      requestAnimationFrame(takeBack)
    }
  })
}

/** Whether a dialog has the keyboard to itself. */
export const isAsking = (state: State): boolean => state.dialog !== null || state.question !== null

function takeBack(): void {
  const state = useStore.getState()
  if (state.workspace === 'draft' && !isAsking(state)) focusText()
}
