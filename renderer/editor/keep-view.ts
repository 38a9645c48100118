import { focusText } from './active'
import { stayHere } from './bring-into-view'
import { drawRest } from './draw-in-turn'
import { linesNearView } from './near-view'
import { SCROLLER } from './scroller'
import { lineOf } from './show-line'

/** For how many frames the lines are held where they were, while those around them are laid out. */
const FRAMES = 12

/** Remembers which lines of the draft are in view and whether one writes in it; gives what puts that back when it was drawn anew. */
export function rememberView(): () => void {
  const writing = document.activeElement?.classList.contains('statute') === true
  const view = scroller()?.getBoundingClientRect().top ?? 0
  const first = linesNearView().find(line => line.getBoundingClientRect().bottom > view)
  const id = first?.dataset.id
  const top = (first?.getBoundingClientRect().top ?? 0) - view
  return () =>
    requestAnimationFrame(() => {
      drawRest()
      if (writing) focusText()
      stayHere()
      if (id !== undefined) hold(id, top, FRAMES)
    })
}

const scroller = (): HTMLElement | null => document.querySelector<HTMLElement>(`.${SCROLLER}`)

function hold(id: string, top: number, frames: number): void {
  const desk = scroller()
  const line = lineOf(id)
  if (!desk || !line || frames === 0) return
  desk.scrollTop += line.getBoundingClientRect().top - desk.getBoundingClientRect().top - top
  requestAnimationFrame(() => hold(id, top, frames - 1))
}
