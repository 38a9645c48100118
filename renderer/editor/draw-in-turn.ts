import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { scrollerOf } from './scroller'

/** How many chunks of a draft are drawn with its first frame: more lines than the tallest screen shows. */
const FIRST = 3

/** How far beyond the view a chunk is drawn out of turn, in pixels. */
const BEYOND = 800

const waiting = new Map<Element, () => void>()
let atOnce = Number.POSITIVE_INFINITY
let idle = 0

/** A draft is about to be drawn for the first time: its first chunks at once, the others in their turn. */
export const drawFirst = (): void => {
  atOnce = FIRST
}

/** The draft was drawn for the first time: chunks that come from now on are what somebody writes, and drawn at once. */
export const drawnFirst = (): void => {
  atOnce = Number.POSITIVE_INFINITY
}

/**
 * Whether a chunk of the draft, whose element the reference holds, is to be drawn yet; `lines` says that it holds lines and not other
 * chunks. A code is drawn piece by piece while the window has nothing to do, so that its beginning can be read at once; what one scrolls
 * to is drawn before its turn.
 */
export function useTurn(lines: boolean): { readonly chunk: RefObject<HTMLDivElement | null>; readonly drawn: boolean } {
  const chunk = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(() => !lines || takeTurn())
  useEffect(() => {
    const element = chunk.current
    return drawn || !element ? undefined : wait(element, () => setDrawn(true))
  }, [drawn])
  return { chunk, drawn }
}

/** Draws what still waits: for whoever needs lines that may not be there yet. They are there when it returns, but not within a redraw. */
export function drawRest(): void {
  if (waiting.size === 0) return
  flushSync(() => {
    for (const draw of waiting.values()) draw()
  })
  waiting.clear()
}

function takeTurn(): boolean {
  atOnce -= 1
  return atOnce >= 0
}

function wait(element: Element, draw: () => void): () => void {
  const seen = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && drawNow(element), {
    root: scrollerOf(element),
    rootMargin: `${BEYOND}px 0px`,
  })
  waiting.set(element, draw)
  seen.observe(element)
  if (idle === 0) idle = requestIdleCallback(drawNext)
  return () => {
    waiting.delete(element)
    seen.disconnect()
  }
}

function drawNow(element: Element): void {
  waiting.get(element)?.()
  waiting.delete(element)
}

function drawNext(): void {
  idle = 0
  const [next] = waiting.keys()
  if (next) drawNow(next)
  if (waiting.size > 0) idle = requestIdleCallback(drawNext)
}
