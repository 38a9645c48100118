import { useStore } from '../store'

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useStore(state => state.dialog)
  return dialog ? null : null
}
