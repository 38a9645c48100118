import { create } from 'zustand'
import type { OpinionFilter } from '../../../shared/opinions'
import type { Place } from '../../../shared/statute'
import { setView } from '../../store'

export const ALL_OPINIONS: OpinionFilter = { kind: null, disposition: null, clause: null }

/** What the lists workspace shows, which opinions are wanted, and the clause a new one begins with. */
export type OpinionsState = {
  readonly open: boolean
  readonly filter: OpinionFilter
  readonly place: Place | null
}

export const useOpinionsView = create<OpinionsState>()(() => ({ open: false, filter: ALL_OPINIONS, place: null }))

export const setOpinionsView = (patch: Partial<OpinionsState>): void => useOpinionsView.setState(patch)

/** Brings the three lists into view. */
export function showLists(): void {
  setOpinionsView({ open: false })
  setView({ workspace: 'lists', focusMode: false })
}

/** Brings the opinions into view: all of them, or those a filter lets through. */
export function showOpinions(filter: OpinionFilter = ALL_OPINIONS): void {
  setOpinionsView({ open: true, filter })
  setView({ workspace: 'lists', focusMode: false })
}
