import { create } from 'zustand'
import type { CiteSpot } from '../../shared/references/cite-here'

/** Where the list of provisions stands beside, in pixels of the window. */
export type Beside = { readonly left: number; readonly top: number; readonly bottom: number }

/**
 * The citation that is being chosen. `typed` is one begun in the text itself (第1…): the keyboard stays there and the list follows
 * what is typed; else the list has a field of its own, with `wanted` in it at first.
 */
export type CitePicking = {
  readonly spot: CiteSpot
  readonly typed: boolean
  readonly wanted: string
  readonly beside: Beside
}

export const useCitePicker = create<{ readonly picking: CitePicking | null }>()(() => ({ picking: null }))

export const setPicking = (picking: CitePicking | null): void => useCitePicker.setState({ picking })

/** The caret's place on the page, or that of its line. */
export function besideCaret(): Beside {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const box = range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect()
  return box ? { left: box.left, top: box.top, bottom: box.bottom } : { left: 200, top: 200, bottom: 220 }
}
