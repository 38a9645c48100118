import { startTransition, useEffect, useState } from 'react'
import { type State, useStore } from './store'

/** How long it waits at most for the window to have nothing else to do, in milliseconds. */
const PATIENCE = 100

/**
 * A part of the store for what is drawn beside the draft: it follows as soon as the window has painted what the user just did, never
 * in the same frame, nor between a key and its frame. `select` has to be the same function each time.
 */
export function useLater<Part>(select: (state: State) => Part): Part {
  const [part, setPart] = useState(() => select(useStore.getState()))
  useEffect(() => {
    let known = select(useStore.getState())
    let waiting = 0
    const draw = () => {
      waiting = 0
      startTransition(() => setPart(() => known))
    }
    const follow = (state: State) => {
      const next = select(state)
      if (next === known) return
      known = next
      waiting ||= requestIdleCallback(draw, { timeout: PATIENCE })
    }
    draw()
    const end = useStore.subscribe(follow)
    return () => {
      end()
      cancelIdleCallback(waiting)
    }
  }, [select])
  return part
}
