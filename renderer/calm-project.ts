import { create } from 'zustand'
import type { Project } from '../shared/project'
import { projectOf, useStore } from './store'

/** How long typing rests before the panes around the draft follow it, and how long after another step, in milliseconds. */
const REST = 450
const SOON = 100

/**
 * The project as the panes around the draft show it: right after a step was painted, a moment after the last key while typing,
 * so that nothing they derive stands between a key and its letter.
 */
export const useCalmProject = create<Project>()(() => projectOf(useStore.getState()))

let timer: ReturnType<typeof setTimeout> | undefined
useStore.subscribe(state => {
  const project = projectOf(state)
  if (project === useCalmProject.getState()) return
  clearTimeout(timer)
  if (project.id !== useCalmProject.getState().id) follow()
  else timer = setTimeout(follow, state.history.openTag === null ? SOON : REST)
})

const follow = (): void => useCalmProject.setState(projectOf(useStore.getState()), true)
