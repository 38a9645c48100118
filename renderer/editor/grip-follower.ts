import { lineUnder, placeOnPage } from './line-under'

/** How long the grip stays when the pointer rests, in milliseconds. */
const REST = 2500

/**
 * Lets the grip stand at the line under the pointer. Only the pointer moves it, once a frame, so that keys have no work with it.
 * Gives the function that ends it.
 */
export function followPointer(grip: HTMLElement, desk: HTMLElement): () => void {
  let y = 0
  let frame = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  const hide = () => delete grip.dataset.shown
  const stand = () => {
    frame = 0
    const line = lineUnder(desk, y)
    if (line) standAt(grip, line)
    clearTimeout(rest)
    rest = setTimeout(hide, REST)
  }
  const move = (event: PointerEvent) => {
    y = event.clientY
    if (grip.getAttribute('aria-expanded') === 'true' || event.buttons !== 0) return
    frame ||= requestAnimationFrame(stand)
  }
  desk.addEventListener('pointermove', move, { passive: true })
  desk.addEventListener('pointerleave', hide)
  return () => {
    desk.removeEventListener('pointermove', move)
    desk.removeEventListener('pointerleave', hide)
    cancelAnimationFrame(frame)
    clearTimeout(rest)
  }
}

/** Puts the grip beside the first row of a line. */
export function standAt(grip: HTMLElement, line: HTMLElement): void {
  const { top, height } = placeOnPage(line)
  const row = Math.min(height, Number.parseFloat(getComputedStyle(line).lineHeight) || height)
  const free = Number.parseFloat(getComputedStyle(line).paddingTop) || 0
  grip.style.transform = `translateY(${top + free + (row - grip.offsetHeight) / 2}px)`
  grip.dataset.line = line.dataset.id ?? ''
  grip.dataset.shown = ''
}
