import { create } from 'zustand'
import { setView, useStore } from './store'

/** How much the window holds at the chosen size of print: both side panes, both but narrower, one at a time, or one only when asked for. */
export type Room = 'wide' | 'narrow' | 'tight' | 'slim'
export type SidePaneName = 'outline' | 'side'

/** The room there is, and which pane was brought forward where there is room for one; null when nobody has chosen since the room changed. */
export type SidePanes = { readonly room: Room; readonly front: SidePaneName | 'none' | null }

export const useSidePanes = create<SidePanes>()(() => ({ room: 'wide', front: null }))

/** The room of a window, its width and the size of print in pixels. */
export function roomOf(width: number, print: number): Room {
  const wide = width / print
  if (wide >= 78) return 'wide'
  if (wide >= 60) return 'narrow'
  return wide >= 50 ? 'tight' : 'slim'
}

type Wished = { readonly outlineShown: boolean; readonly sideShown: boolean }

/** Which panes stand beside the draft: those the user wants, as far as there is room. */
export function panesDrawn({ outlineShown, sideShown }: Wished, { room, front }: SidePanes) {
  if (room === 'wide' || room === 'narrow') return { outline: outlineShown, side: sideShown }
  const one = front ?? (room === 'tight' ? 'side' : 'none')
  return { outline: outlineShown && one === 'outline', side: sideShown && one === 'side' }
}

/** Shows a pane that is not to be seen, or puts away one that is. */
export function togglePane(pane: SidePaneName): void {
  const state = useStore.getState()
  const panes = useSidePanes.getState()
  const shown = panesDrawn(state, panes)[pane]
  const oneAtATime = panes.room === 'tight' || panes.room === 'slim'
  if (oneAtATime) useSidePanes.setState({ front: shown ? 'none' : pane })
  if (oneAtATime && shown) return
  setView(pane === 'outline' ? { outlineShown: !shown } : { sideShown: !shown })
}

/** Brings the side pane into view for what shall be read there. */
export function showSide(): void {
  useSidePanes.setState({ front: 'side' })
  setView({ sideShown: true })
}
