import { create } from 'zustand'
import { setView } from '../../store'

/** What is looked at: everything open, the lists, the norms, what stands before the review; inventories; upper laws. */
export const CHECK_VIEWS = ['all', 'lists', 'norms', 'review', 'inventories', 'upper'] as const
export type CheckView = (typeof CHECK_VIEWS)[number]

/** Which findings of the norms are shown: all that are faults, or one severity. */
export const LEVELS = ['all', 'error', 'warning', 'hint', 'inventory'] as const
export type Level = (typeof LEVELS)[number]

/** What the check workspace shows; no part of the project and not remembered. */
export type CheckState = {
  readonly view: CheckView
  readonly grouping: 'rule' | 'place'
  readonly level: Level
  /** The rule whose help stands beside the findings. */
  readonly help: string | null
}

export const useCheckView = create<CheckState>()(() => ({ view: 'all', grouping: 'rule', level: 'all', help: null }))

export const setCheckView = (patch: Partial<CheckState>): void => useCheckView.setState(patch)

/** Goes to a view of the check workspace. */
export function showCheck(view: CheckView): void {
  setCheckView({ view })
  setView({ workspace: 'check', focusMode: false })
}
