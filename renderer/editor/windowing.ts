import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Height of one row of the outline in rem. */
export const ROW = 1.6875

/** Rows drawn beyond the view on either side, so that scrolling shows no gap. */
const BEYOND = 8

/** Which of `count` rows of equal height a scrolling element shows, and how to bring one into view. */
export function useWindowing(scroller: RefObject<HTMLElement | null>, count: number) {
  const [view, setView] = useState({ top: 0, height: 800 })
  const row = rowHeight()
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight })
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
  const reveal = useCallback(
    (position: number) => {
      const element = scroller.current
      if (!element || position < 0) return
      const top = position * rowHeight()
      if (top < element.scrollTop + rowHeight()) element.scrollTop = top - 2 * rowHeight()
      else if (top > element.scrollTop + element.clientHeight - 2 * rowHeight())
        element.scrollTop = top - element.clientHeight + 3 * rowHeight()
    },
    [scroller],
  )
  const first = Math.max(0, Math.floor(view.top / row) - BEYOND)
  const last = Math.min(count, Math.ceil((view.top + view.height) / row) + BEYOND)
  return { first, last, height: `${count * ROW}rem`, reveal }
}

const rowHeight = (): number => ROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
