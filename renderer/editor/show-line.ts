import type { Id } from '../../shared/statute'
import { bringIntoView } from './bring-into-view'
import { drawRest } from './draw-in-turn'

/** Scrolls the page until a provision stands in view; one whose turn to be drawn has not come is drawn first. */
export function showLine(id: Id): void {
  if (!lineOf(id)) drawRest()
  bringIntoView(() => lineOf(id), 'upper')
}

/** The line of a provision on the page, or null while it is not shown. */
export const lineOf = (id: Id): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.statute [data-id="${CSS.escape(id)}"]`)
