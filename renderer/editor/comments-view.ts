import { create } from 'zustand'
import type { Span } from '../../shared/comments'
import type { Id } from '../../shared/statute'
import { setTrackingView } from '../panes/tracking/tracking-view'
import { showSide } from '../side-panes'
import { setView } from '../store'

/** A comment that is being written: the provision or part and its words then, and the stretch it is to stand on. */
export type Pending = {
  readonly provision: Id | null
  readonly part?: string
  readonly words: string
  readonly span: Span | null
}

/** What the comments beside the draft show; no part of the project and not remembered. */
export type CommentsState = {
  /** The side pane shows the comments, not what the article answers. */
  readonly open: boolean
  readonly pending: Pending | null
  readonly resolvedShown: boolean
  /** The comment on the words that hold the caret, or that was gone to. */
  readonly current: Id | null
}

export const useCommentsView = create<CommentsState>()(() => ({
  open: false,
  pending: null,
  resolvedShown: false,
  current: null,
}))

export const setCommentsView = (patch: Partial<CommentsState>): void => useCommentsView.setState(patch)

/** Brings the comments beside the draft into view. */
export function showComments(): void {
  setCommentsView({ open: true })
  setTrackingView({ listed: false })
  setView({ workspace: 'draft', focusMode: false })
  showSide()
}
