/** The element that scrolls the page of the draft. */
export const SCROLLER = 'desk'

export const scrollerOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>(`.${SCROLLER}`)
