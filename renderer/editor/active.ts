import { Editor, Transforms } from 'slate'
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

/** How many frames the caret's line may take to be drawn, two seconds where much is drawn anew, and from when on the line will do. */
const FRAMES = 120
const ANYWHERE = 110

/**
 * Puts the keyboard into the statute without moving the caret. Where the page does not show the caret's words yet, it waits for the
 * frame that does; a caret that no frame shows is brought to the start of its line.
 */
export function focusText(): void {
  if (active) focusWithin(active.editor, FRAMES)
}

/**
 * Takes the keyboard out of the statute, so that what is typed then goes nowhere; the browser would still write where its selection is.
 * The editor keeps its own for `focusText`.
 */
export function leaveText(): void {
  if (!active) return
  ReactEditor.blur(active.editor)
  getSelection()?.removeAllRanges()
}

function focusWithin(editor: Editor, frames: number): void {
  if (active?.editor !== editor) return
  try {
    ReactEditor.focus(editor)
  } catch (error) {
    if (frames === 0) throw error
    if (frames === ANYWHERE) toStartOfLine(editor)
    requestAnimationFrame(() => focusWithin(editor, frames - 1))
  }
}

function toStartOfLine(editor: Editor): void {
  const line = Math.min(editor.selection?.focus.path[0] ?? 0, editor.children.length - 1)
  Transforms.select(editor, Editor.start(editor, [line]))
}
