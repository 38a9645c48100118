import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'
import type { InStep } from './in-step'

/** The statute's editor while it is on the page, for commands that come from elsewhere. */
export type Active = { readonly editor: Editor; readonly step: InStep }

let active: Active | null = null

/** Makes an editor the one that commands mean; gives the function that ends it. */
export function activate(next: Active): () => void {
  active = next
  return () => {
    if (active === next) active = null
  }
}

export const activeEditor = (): Active | null => active

/** Tells the store what was typed a moment ago, so that an edit starts from what is seen. */
export const flushTyping = (): void => active?.step.report()

/** Puts the keyboard into the statute without moving the caret. */
export function focusText(): void {
  if (active) ReactEditor.focus(active.editor)
}
