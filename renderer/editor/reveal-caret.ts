import type { Editor } from 'slate'
import { bringIntoView } from './bring-into-view'
import { scrollerOf } from './scroller'

/** How near to the edge of the view the caret may come, in pixels. */
const EDGE = 48

/** Scrolls just so far that the caret is in view; only ever moves the page of the draft, never the window. */
export function revealCaret(_editor: Editor, range: Range): void {
  const element = range.endContainer.parentElement
  const scroller = element && scrollerOf(element)
  if (!scroller) return
  const view = scroller.getBoundingClientRect()
  const box = boxOf(range, element)
  const over = box.top < view.top + EDGE ? box.top - view.top - EDGE : Math.max(0, box.bottom - view.bottom + EDGE)
  if (Math.abs(over) > view.height) bringIntoView(() => element, 'upper')
  else if (over !== 0) scroller.scrollTop += over
}

/** A collapsed range in an empty line has no box of its own. */
function boxOf(range: Range, element: Element): DOMRect {
  const focus = range.cloneRange()
  focus.collapse(false)
  return focus.getClientRects()[0] ?? element.getBoundingClientRect()
}
