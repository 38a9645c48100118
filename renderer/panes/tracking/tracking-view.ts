import { create } from 'zustand'
import { projectOf, useStore } from '../../store'

/** Whether the side pane lists the tracked changes, and the one gone to last, by its key; no part of the project. */
export type TrackingView = { readonly listed: boolean; readonly at: string | null }

export const useTrackingView = create<TrackingView>()(() => ({ listed: false, at: null }))

export const setTrackingView = (patch: Partial<TrackingView>): void => useTrackingView.setState(patch)

/** Whether the list of changes is to be shown: only while changes are tracked. */
export function useChangesListed(): boolean {
  const tracked = useStore(state => projectOf(state).tracking !== undefined)
  return useTrackingView(view => view.listed) && tracked
}
