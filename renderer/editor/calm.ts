import { useEffect, useState } from 'react'
import type { Project } from '../../shared/project'
import { projectOf, useStore } from '../store'

/** How long calm work may be put off while someone goes on typing, in milliseconds. */
const PATIENCE = 400

/**
 * Calls `hear` with the project after it changed, when the window has nothing more urgent to do: work that a keystroke must not
 * wait for. Changes in quick succession are heard once. Gives the function that ends it.
 */
export function whenCalm(hear: (project: Project) => void): () => void {
  let heard: Project | null = null
  let waiting: number | null = null
  const work = () => {
    waiting = null
    const project = projectOf(useStore.getState())
    if (project === heard) return
    heard = project
    hear(project)
  }
  const ask = () => {
    if (waiting === null && projectOf(useStore.getState()) !== heard)
      waiting = requestIdleCallback(work, { timeout: PATIENCE })
  }
  ask()
  const end = useStore.subscribe(ask)
  return () => {
    end()
    if (waiting !== null) cancelIdleCallback(waiting)
  }
}

/** The project as it was when the window last had a quiet moment, for panes that keystrokes must not wait for. */
export function useCalmProject(): Project {
  const [project, setProject] = useState(() => projectOf(useStore.getState()))
  useEffect(() => whenCalm(setProject), [])
  return project
}
