import { clauseMarks } from '../../shared/coverage/clause-marks'
import { useCalmProject } from '../calm-project'
import { useStore } from '../store'
import type { Margin } from './margin'

/** Keeps the coverage marks and the light on the current line up to date, off the path of keystrokes. Gives the function that ends it. */
export function followMargin(margin: Margin): () => void {
  const mark = () => margin.mark(clauseMarks(useCalmProject.getState()))
  const first = setTimeout(mark)
  const endMarks = useCalmProject.subscribe(mark)
  const endCurrent = followCurrent(margin)
  return () => {
    clearTimeout(first)
    endMarks()
    endCurrent()
  }
}

/** Lights the line of the chosen provision. */
function followCurrent(margin: Margin): () => void {
  let lit: HTMLElement | null = null
  let id: string | null = null
  const light = () => {
    const { chosen } = useStore.getState().history.present
    const next = chosen?.kind === 'provision' ? chosen.id : null
    if (next === id && lit?.isConnected) return
    id = next
    if (lit) delete lit.dataset.current
    lit = next === null ? null : margin.line(next)
    if (lit) lit.dataset.current = ''
  }
  const soon = () => queueMicrotask(light)
  soon()
  return useStore.subscribe(soon)
}
