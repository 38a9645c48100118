import { useEffect, useSyncExternalStore } from 'react'
import { useStore } from '../store'

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
    root.style.fontSize = `${16 * zoom * (largeText ? 1.25 : 1)}px`
  }, [locale, theme, zoom, largeText, systemDark])
}
