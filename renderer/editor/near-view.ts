import { useCalmProject } from '../calm-project'
import { SCROLLER } from './scroller'

/**
 * How far beyond the view lines are drawn on, in pixels: the window paints all of these anew at every key. And how long after the view
 * moved they are drawn, in milliseconds.
 */
const BEYOND = 160
const SOON = 60

/**
 * Runs `draw` a moment after the calm project, the view or the page's size changed, also while one scrolls on: for what is drawn over
 * the words of the lines near the view, off the path of keystrokes. Gives the function that ends it.
 */
export function followView(draw: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const drawNow = () => {
    timer = undefined
    draw()
  }
  const soon = () => {
    timer ??= setTimeout(drawNow, SOON)
  }
  const scrolled = (event: Event) => {
    if (event.target instanceof Element && event.target.classList.contains(SCROLLER)) soon()
  }
  soon()
  const end = useCalmProject.subscribe(soon)
  document.addEventListener('scroll', scrolled, { passive: true, capture: true })
  window.addEventListener('resize', soon)
  return () => {
    clearTimeout(timer)
    end()
    document.removeEventListener('scroll', scrolled, { capture: true })
    window.removeEventListener('resize', soon)
  }
}

/** The lines of the draft in or near the view. */
export function linesNearView(): readonly HTMLElement[] {
  const isNear = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > -BEYOND && top < window.innerHeight + BEYOND
  }
  // Short drafts have no chunks; their lines stand in the text itself.
  const [statute] = document.getElementsByClassName('statute')
  const chunks = statute?.getElementsByClassName('chunk') ?? []
  return [...(chunks.length > 0 ? chunks : (statute?.children ?? []))]
    .filter(isNear)
    .flatMap(part => (part.classList.contains('chunk') ? [...part.children] : [part]))
    .filter(line => line instanceof HTMLElement)
    .filter(isNear)
}
