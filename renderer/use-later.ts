import { startTransition, useEffect, useState } from 'react'
import { type State, useStore } from './store'

/**
 * A part of the store for what is drawn beside the draft: it follows as soon as the window has painted what the user just did, never
 * in the same frame. `select` has to be the same function each time.
 */
export function useLater<Part>(select: (state: State) => Part): Part {
  const [part, setPart] = useState(() => select(useStore.getState()))
  useEffect(() => {
    let known: Part | undefined
    const follow = (state: State) => {
      const next = select(state)
      if (next === known) return
      known = next
      startTransition(() => setPart(() => next))
    }
    follow(useStore.getState())
    return useStore.subscribe(follow)
  }, [select])
  return part
}
