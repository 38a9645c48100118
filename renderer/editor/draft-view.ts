import { create } from 'zustand'
import type { Id } from '../../shared/statute'

/** What the draft pane has open beside the text; no part of the project and not remembered. */
export type DraftView = {
  /** Enactment note and preamble are shown though they are empty. */
  readonly headOpen: boolean
  /** The article whose caption is being written. */
  readonly captionOf: Id | null
  readonly goToOpen: boolean
}

export const useDraftView = create<DraftView>()(() => ({ headOpen: false, captionOf: null, goToOpen: false }))

export const setDraftView = (patch: Partial<DraftView>): void => useDraftView.setState(patch)
