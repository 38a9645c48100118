import { useEffect, useRef } from 'react'

/** What Escape does in the dialogs that are open, the topmost last. */
const open: (() => void)[] = []

/**
 * Lets a dialog hear Escape also where nothing has the focus, as after a press on a button that is gone since; the focus then stands on
 * the page itself, which the dialog does not hear. Only the topmost dialog is left.
 */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape)
  useEffect(() => {
    latest.current = onEscape
  })
  useEffect(() => {
    const leave = () => latest.current()
    const hear = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && target === document.body && open.at(-1) === leave) leave()
    }
    open.push(leave)
    document.addEventListener('keydown', hear)
    return () => {
      open.splice(open.indexOf(leave), 1)
      document.removeEventListener('keydown', hear)
    }
  }, [])
}
