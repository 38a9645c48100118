import type { Editor } from 'slate'
import { scrollerOf } from './scroller'

/** How near to the edge of the view the caret may come, in pixels. */
const EDGE = 48

/** Scrolls just so far that the caret is in view; only ever moves the page of the draft, never the window. */
export function revealCaret(_editor: Editor, range: Range): void {
  const element = range.startContainer.parentElement
  const scroller = element && scrollerOf(element)
  if (!scroller) return
  const view = scroller.getBoundingClientRect()
  const box = boxOf(range, element)
  if (box.top < view.top + EDGE) scroller.scrollTop += box.top - view.top - EDGE
  else if (box.bottom > view.bottom - EDGE) scroller.scrollTop += box.bottom - view.bottom + EDGE
}

/** A collapsed range in an empty line has no box of its own. */
function boxOf(range: Range, element: Element): DOMRect {
  const focus = range.cloneRange()
  focus.collapse(false)
  return focus.getClientRects()[0] ?? element.getBoundingClientRect()
}
