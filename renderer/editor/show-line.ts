import type { Id } from '../../shared/statute'
import { bringIntoView } from './bring-into-view'

/** Scrolls the page until a provision stands in view. */
export const showLine = (id: Id): void => bringIntoView(() => lineOf(id), 'upper')

/** The line of a provision on the page, or null while it is not shown. */
export const lineOf = (id: Id): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.statute [data-id="${CSS.escape(id)}"]`)
