import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'
import type { Project } from '../../shared/project'
import { type Provision, textOf } from '../../shared/statute'
import { type Caret, type Chosen, change, endStep, look, projectOf, type State, useStore } from '../store'
import { caretOf, rangeOf, sameCaret } from './caret'
import { drawRest } from './draw-in-turn'
import { keepKeys } from './keep-keys'
import { leaveGoneRun } from './lines-whole'
import { showLine } from './show-line'
import { remember } from './travel'
import { asProvisions, asValue } from './value'

/** A pause after which what is typed next is undone on its own, in milliseconds. */
const TYPING_PAUSE = 1000

/** What keeps one editor and the store the same. */
export type InStep = {
  /** Tells the store what the editor now holds; to be called whenever Slate says that it changed. */
  readonly report: () => void
  /** Takes over what the store got meanwhile; to be called when a composition ends, before its words are put in. */
  readonly catchUp: () => void
  /** Begins to follow the store; gives the function that ends it. */
  readonly follow: () => () => void
}

/**
 * Keeps the editor's value and selection the same as the store's, both ways. What comes from the store (undo, a quick fix, citations
 * that follow their numbers) is put in as one new value; during a composition it waits, since a redraw would break it off.
 */
export function inStep(editor: Editor): InStep {
  let shown = asProvisions(editor.children)
  let caret: Caret = null
  let pause: ReturnType<typeof setTimeout> | undefined

  const takeOver = (state: State, composed = false) => {
    const { present } = state.history
    const next = present.project.statute.provisions
    if (next === shown && sameCaret(caret, present.caret)) return
    if (ReactEditor.isComposing(editor) && !composed) return
    const jumped = next === shown && state.history.openTag !== null
    const left = caret
    const before = shown
    const composedAt = composed ? stillAt(caretOf(before, editor.selection), before, next) : null
    keepKeys(before, next)
    shown = next
    caret = present.caret
    if (caret) drawRest()
    editor.children = asValue(next)
    editor.selection = rangeOf(next, composedAt) ?? rangeOf(next, caret)
    if (composed) leaveGoneRun(editor)
    if (jumped) endStep()
    editor.onChange()
    arrived(editor, left, present.caret, next === before)
  }

  const report = () => {
    const provisions = asProvisions(editor.children)
    const now = caretOf(provisions, editor.selection)
    if (provisions !== shown) {
      shown = provisions
      caret = now
      change(withProvisions(provisions), 'draft.step-typing', stepOf(now))
      clearTimeout(pause)
      pause = setTimeout(endStep, TYPING_PAUSE)
      takeOver(useStore.getState())
    } else if (now !== null && !sameCaret(now, caret)) {
      caret = now
      if (useStore.getState().history.openTag !== null) endStep()
      look({ caret: now, chosen: chosenAt(now) })
    }
  }

  const catchUp = () => takeOver(useStore.getState(), true)
  const follow = () => {
    takeOver(useStore.getState())
    return useStore.subscribe(state => takeOver(state))
  }
  return { report, catchUp, follow }
}

/** A caret in a line that reads as before; null where it reads otherwise, and the caret is better where that was changed. */
function stillAt(at: Caret, before: readonly Provision[], next: readonly Provision[]): Caret {
  const wordsIn = (provisions: readonly Provision[]) => {
    const line = provisions.find(({ id }) => id === at?.focus.id)
    return line && textOf(line)
  }
  return wordsIn(before) === wordsIn(next) ? at : null
}

/** The caret was put elsewhere from outside: the page follows, as it does by itself while one writes. */
function arrived(editor: Editor, from: Caret, to: Caret, unchanged: boolean): void {
  if (!to || sameCaret(from, to)) return
  if (unchanged) remember(from, to)
  if (!ReactEditor.isFocused(editor)) showLine(to.focus.id)
}

const withProvisions =
  (provisions: readonly Provision[]) =>
  (project: Project): Project => ({ ...project, statute: { ...project.statute, provisions } })

const stepOf = (caret: Caret) =>
  caret === null ? {} : { tag: `typing:${caret.focus.id}`, caret, chosen: chosenAt(caret) }

/** The provision the caret is in, chosen in every pane; the same value as before while it stays there. */
function chosenAt(caret: Caret): Chosen {
  const { chosen } = useStore.getState().history.present
  if (caret === null) return chosen
  return chosen?.kind === 'provision' && chosen.id === caret.focus.id
    ? chosen
    : { kind: 'provision', id: caret.focus.id }
}

/** The provisions the store holds; what structural edits start from. */
export const heldProvisions = (): readonly Provision[] => projectOf(useStore.getState()).statute.provisions
