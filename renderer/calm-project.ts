import { startTransition, useEffect, useState } from 'react'
import { create } from 'zustand'
import type { Project } from '../shared/project'
import { deriveAhead } from './derive-ahead'
import { projectOf, type State, useStore } from './store'

/** How long typing rests before the panes around the draft follow it, and how long after another step, in milliseconds. */
const REST = 450
const SOON = 100

const calm = create<Project>()(() => projectOf(useStore.getState()))

/**
 * The project as the panes around the draft show it: a moment after the last key while one writes, else right after a step was
 * painted. What they derive is derived in idle time and they are drawn in pieces, so that nothing stands between a key and its letter.
 */
export const useCalmProject = Object.assign(useCalm, { getState: calm.getState, subscribe: calm.subscribe })

function useCalm(): Project
function useCalm<Part>(select: (project: Project) => Part): Part
function useCalm<Part>(select?: (project: Project) => Part): Project | Part {
  const [project, setProject] = useState(calm.getState)
  useEffect(() => {
    const follow = () => startTransition(() => setProject(calm.getState()))
    follow()
    return calm.subscribe(follow)
  }, [])
  return select ? select(project) : project
}

/** Whether the panes around the draft have something to show yet: just after another project was opened they do not. */
export function useIsCalm(): boolean {
  const shown = useCalm(project => project.id)
  return useStore(state => projectOf(state).id === shown)
}

let timer: ReturnType<typeof setTimeout> | undefined
let stop: () => void = () => undefined
let lastKey = Number.NEGATIVE_INFINITY

useStore.subscribe(state => {
  const project = projectOf(state)
  if (project === calm.getState()) return
  clearTimeout(timer)
  stop()
  if (state.workspace !== 'draft' && project.id !== calm.getState().id) follow()
  else timer = setTimeout(isWriting(state) ? whenIdle : soon, isWriting(state) ? REST : SOON)
})

const follow = (): void => calm.setState(projectOf(useStore.getState()), true)

const whenIdle = (): void => {
  stop = deriveAhead(projectOf(useStore.getState()), follow)
}

/** The other workspaces are nothing but what is derived: there it is what the user waits for. */
const soon = (): void => (useStore.getState().workspace === 'draft' ? whenIdle() : follow())

/** Typing has a step open; Enter and the like are steps of their own, but the next key is as near. */
const isWriting = (state: State): boolean => state.history.openTag !== null || performance.now() - lastKey < SOON

globalThis.document?.addEventListener(
  'keydown',
  ({ target }) => {
    if (target instanceof HTMLElement && target.isContentEditable) lastKey = performance.now()
  },
  { capture: true },
)
