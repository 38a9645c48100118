import { type Editor, Element as Line, Transforms } from 'slate'
import { ELEMENT_TO_NODE } from 'slate-dom'
import { ReactEditor } from 'slate-react'

/**
 * Keeps the browser from changing the lines of the page by itself, past Slate and React, which would then draw upon lines that are gone.
 * It hears what is left of an event when Slate has done with it. Gives the function that ends it.
 */
export function keepLinesWhole(editor: Editor): () => void {
  const isOurs = ({ target }: Event) => target instanceof Node && ReactEditor.hasEditableTarget(editor, target)
  const composes = (event: CompositionEvent) => {
    if (isOurs(event)) leaveRuns(editor)
  }
  const changes = (event: InputEvent) => {
    if (isOurs(event) && !event.defaultPrevented && event.cancelable && !isLetter(event)) event.preventDefault()
  }
  document.addEventListener('compositionstart', composes)
  document.addEventListener('beforeinput', changes)
  return () => {
    document.removeEventListener('compositionstart', composes)
    document.removeEventListener('beforeinput', changes)
  }
}

/**
 * An input method puts its letters in the place of what is selected, and nobody can refuse. Runs of words, and lines, that are still
 * selected now are what Slate did not take away: the letters are to stand before them.
 */
function leaveRuns(editor: Editor): void {
  const chosen = getSelection()
  if (!chosen || chosen.rangeCount === 0 || runOf(chosen.anchorNode) === runOf(chosen.focusNode)) return
  chosen.collapseToStart()
  const range = ReactEditor.toSlateRange(editor, chosen, { exactMatch: false, suppressThrow: true })
  if (range) Transforms.select(editor, range)
}

/**
 * Takes the page's caret out of words the editor no longer holds. Slate looks there for letters an input method left in the wrong place,
 * and would fail to find the run; what is drawn next has the right words, and the caret with them.
 */
export function leaveGoneRun(editor: Editor): void {
  const chosen = getSelection()
  const element = runOf(chosen?.anchorNode ?? null)
  const run = element && ELEMENT_TO_NODE.get(element)
  if (run && !editor.children.some(line => Line.isElement(line) && line.children.some(each => each === run)))
    chosen?.removeAllRanges()
}

const runOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-slate-node="text"]') ?? null

/** Slate lets the browser put single letters into a line. */
function isLetter(event: InputEvent): boolean {
  const [range] = event.getTargetRanges()
  return event.inputType === 'insertText' && range?.collapsed === true
}
