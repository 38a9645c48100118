import { citePlaceAt } from '../../shared/edits/cite-place'
import type { CiteSpot } from '../../shared/references/cite-here'
import { type Place, textOf } from '../../shared/statute'
import { projectOf, type State, setView, useStore } from '../store'
import { act, explain } from './act'
import { flushTyping, focusText } from './active'
import { type Beside, besideCaret, setPicking, useCitePicker } from './cite-picker-view'

/** What was begun by hand before the caret: 第, 第1, 第十二条第. */
const BEGUN = /第[0-9０-９零一二三四五六七八九十百千条之款第（）()项]*$/
/** What opens the list by itself while one types. */
const TYPED = /第[0-9０-９]{1,4}$/
/** What keeps it open. */
const GOING_ON = /^第[0-9０-９零一二三四五六七八九十百千条之款第（）()项]*$/

/** Opens the list at the caret; what is selected, or begun before it, gives way to the citation. */
export function openCitePicker(): void {
  setView({ workspace: 'draft' })
  flushTyping()
  const at = spotAtCaret()
  if (!at) explain('no-place')
  else setPicking({ spot: at, typed: false, wanted: wordsAt(at), beside: besideCaret() })
}

/** Opens the list to choose what an existing citation shall name. */
export const openRetarget = (spot: CiteSpot, beside: Beside): void =>
  setPicking({ spot, typed: false, wanted: '', beside })

function spotAtCaret(): CiteSpot | null {
  const { caret } = useStore.getState().history.present
  if (!caret || caret.anchor.id !== caret.focus.id) return null
  const { id } = caret.focus
  const [start = 0, end = 0] = [caret.anchor.offset, caret.focus.offset].sort((one, other) => one - other)
  if (start < end) return { id, start, end }
  const begun = BEGUN.exec(wordsAt({ id, start: 0, end: start }))
  return { id, start: start - (begun?.[0].length ?? 0), end: start }
}

function wordsAt({ id, start, end }: CiteSpot): string {
  const line = projectOf(useStore.getState()).statute.provisions.find(provision => provision.id === id)
  return line ? textOf(line).slice(start, end) : ''
}

/** Puts the citation of the chosen place in and gives the keyboard back to the text. */
export function pick(place: Place): void {
  const { picking } = useCitePicker.getState()
  setPicking(null)
  if (!picking) return
  act('draft.step-cite', project => citePlaceAt(project, picking.spot, place))
  if (!picking.typed) setTimeout(focusText)
}

/** Leaves the list; what was typed stays. */
export function leavePicker(): void {
  const { picking } = useCitePicker.getState()
  if (picking?.typed) left = picking.spot
  setPicking(null)
  if (picking && !picking.typed) setTimeout(focusText)
}

/** Where the list was left: it does not come again for the same words. */
let left: CiteSpot | null = null

/**
 * Opens the list when 第 and a digit were typed, follows what is typed on, and closes it when that is no number of a provision any
 * more. What an input method composes reaches it only when it is done. Gives the function that ends it.
 */
export function watchTyping(): () => void {
  return useStore.subscribe((state, before) => {
    if (state.history.present === before.history.present) return
    const { picking } = useCitePicker.getState()
    if (picking?.typed) follow(state, picking.spot)
    else if (!picking && isTyping(state, before)) open(state)
  })
}

const isTyping = (state: State, before: State): boolean =>
  state.history.openTag?.startsWith('typing:') === true && projectOf(state) !== projectOf(before)

function follow(state: State, { id, start }: CiteSpot): void {
  const { caret } = state.history.present
  const end = caret?.focus.id === id && caret.anchor.offset === caret.focus.offset ? caret.focus.offset : -1
  const wanted = end > start ? wordsAt({ id, start, end }) : ''
  const { picking } = useCitePicker.getState()
  if (picking && GOING_ON.test(wanted)) setPicking({ ...picking, spot: { id, start, end }, wanted })
  else setPicking(null)
}

function open(state: State): void {
  const { caret } = state.history.present
  if (!caret || caret.anchor.offset !== caret.focus.offset) return
  const { id, offset } = caret.focus
  const wanted = TYPED.exec(wordsAt({ id, start: 0, end: offset }))?.[0]
  if (wanted === undefined) {
    left = null
    return
  }
  const spot = { id, start: offset - wanted.length, end: offset }
  if (left?.id === id && left.start === spot.start) return
  setPicking({ spot, typed: true, wanted, beside: besideCaret() })
}
