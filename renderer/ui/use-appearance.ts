import { useEffect, useSyncExternalStore } from 'react'
import { roomOf, useSidePanes } from '../side-panes'
import { useStore } from '../store'
import { printSize } from './print-size'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const followSystem = (changed: () => void) => {
  dark.addEventListener('change', changed)
  return () => dark.removeEventListener('change', changed)
}

/** Puts language, theme and size of text on the document, where the style sheets find them. */
export function useAppearance(): void {
  const { locale, theme, zoom, largeText } = useStore(state => state.settings)
  const systemDark = useSyncExternalStore(followSystem, () => dark.matches)
  useEffect(() => {
    const root = document.documentElement
    root.lang = locale === 'zh' ? 'zh-CN' : 'en'
    root.dataset.theme = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme
    const print = zoom * (largeText ? 1.25 : 1)
    root.style.fontSize = `${16 * print}px`
    root.style.setProperty('--print', `${print}`)
    measureRoom()
  }, [locale, theme, zoom, largeText, systemDark])
  useEffect(() => {
    window.addEventListener('resize', measureRoom)
    return () => window.removeEventListener('resize', measureRoom)
  }, [])
}

/** Notes how much the window holds, for the panes and, on the document, for the style sheets. */
function measureRoom(): void {
  const room = roomOf(window.innerWidth, printSize())
  document.documentElement.dataset.room = room
  if (useSidePanes.getState().room !== room) useSidePanes.setState({ room, front: null })
}
