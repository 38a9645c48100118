import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How far beyond the view on either side rows are drawn, in px, so that scrolling and Tab find them there. */
const BEYOND = 600

/** What is drawn between the start and the end of a list: rows by their place, and the height of rows left out. */
export type Drawn = { readonly row: number } | { readonly gap: number; readonly before: number }

/**
 * Which of many rows of different heights a scrolling element shows: those in view, some beyond them, and the one that holds the
 * keyboard. Rows not yet drawn count with `guess` px; drawn ones, marked `data-row` with their id, with the height they have.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  ids: readonly string[],
  guess: number,
): readonly Drawn[] {
  const [view, setView] = useState({ top: 0, height: 1000 })
  const [held, setHeld] = useState<string | null>(null)
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => (scroller.current ? follow(scroller.current, setView, setHeld) : undefined), [scroller])
  useMeasured(scroller, heights, setHeights)
  return drawnRows(ids, id => heights.get(id) ?? guess, view, held)
}

type View = { readonly top: number; readonly height: number }

function follow(element: HTMLElement, tell: (view: View) => void, hold: (row: string | null) => void): () => void {
  const look = () => tell({ top: element.scrollTop, height: element.clientHeight })
  look()
  const resized = new ResizeObserver(look)
  resized.observe(element)
  const focused = (event: FocusEvent) => hold(rowOf(event.target))
  element.addEventListener('scroll', look, { passive: true })
  element.addEventListener('focusin', focused)
  return () => {
    resized.disconnect()
    element.removeEventListener('scroll', look)
    element.removeEventListener('focusin', focused)
  }
}

/** Takes the heights of the rows after each drawing. */
function useMeasured(
  scroller: RefObject<HTMLElement | null>,
  known: ReadonlyMap<string, number>,
  tell: (heights: ReadonlyMap<string, number>) => void,
): void {
  const width = useRef(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    // Rows that were measured at another width are measured anew when they are drawn.
    const before = width.current === element.clientWidth ? known : new Map<string, number>()
    width.current = element.clientWidth
    const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')]
    const changed = rows.filter(row => before.get(row.dataset.row ?? '') !== row.offsetHeight)
    if (changed.length > 0)
      tell(new Map([...before, ...changed.map(row => [row.dataset.row ?? '', row.offsetHeight] as const)]))
  })
}

const rowOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null

/** The rows to draw in their order, with the heights left out between them. */
export function drawnRows(
  ids: readonly string[],
  heightOf: (id: string) => number,
  view: View,
  held: string | null,
): readonly Drawn[] {
  const drawn: Drawn[] = []
  let top = 0
  let gap = 0
  ids.forEach((id, row) => {
    const height = heightOf(id)
    const isNear = top + height > view.top - BEYOND && top < view.top + view.height + BEYOND
    if (isNear || id === held) {
      if (gap > 0) drawn.push({ gap, before: row })
      gap = 0
      drawn.push({ row })
    } else gap += height
    top += height
  })
  return gap > 0 ? [...drawn, { gap, before: ids.length }] : drawn
}
