import { scrollerOf } from './scroller'

/** A target counts as arrived when it stayed where it should for so many frames. */
const STILL_FRAMES = 8
const MOST_FRAMES = 90

/** Where in the view a target is to stand: as near as it takes, or a quarter down from the top. */
export type Where = 'near' | 'upper'

let journey = 0

/**
 * Scrolls the draft until an element stands still in view. Parts out of sight have only an estimated height, so what one jump
 * reaches moves while the parts around it are laid out; the jump is repeated until nothing moves. An element that is about to be drawn
 * is waited for. A later call ends an earlier one.
 */
export function bringIntoView(find: () => Element | null, where: Where): void {
  journey += 1
  const mine = journey
  let still = 0
  let frames = 0
  const step = () => {
    if (mine !== journey || frames > MOST_FRAMES || still >= STILL_FRAMES) return
    const element = find()
    if (element) still = Math.abs(scrollTo(element, frames === 0 || still === 0 ? where : 'near')) < 1 ? still + 1 : 0
    frames += 1
    requestAnimationFrame(step)
  }
  step()
}

/** Ends a journey under way: the user scrolls or types. */
export const stayHere = (): void => {
  journey += 1
}

/** Scrolls once; gives by how many pixels. */
function scrollTo(element: Element, where: Where): number {
  const scroller = scrollerOf(element)
  if (!scroller) return 0
  const view = scroller.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  const edge = Math.min(48, view.height / 8)
  const inView = box.top >= view.top + edge && Math.min(box.bottom, box.top + edge) <= view.bottom - edge
  if (inView) return 0
  const before = scroller.scrollTop
  const goal =
    where === 'upper'
      ? view.top + view.height / 4
      : box.top < view.top + edge
        ? view.top + edge
        : view.bottom - edge - Math.min(box.height, view.height / 2)
  scroller.scrollTop += box.top - goal
  return scroller.scrollTop - before
}
