import type { Hit } from '../../shared/find/find-all'
import type { Id } from '../../shared/statute'
import { focusText } from '../editor/active'
import { setCommentsView, showComments } from '../editor/comments-view'
import { setDraftView } from '../editor/draft-view'
import { goToPart } from '../editor/part-field'
import { goTo, goToProvision } from '../go-to'
import { showOpinions } from '../panes/opinions/opinions-view'
import { projectOf, setView, useStore } from '../store'
import { setFindView } from './find-view'

/** Shows a hit: in the text with its words selected, or the row it stands in. `enter` gives the keyboard to it. */
export function showHit({ spot, start, end }: Hit, enter: boolean): void {
  const { owner, id, path } = spot
  switch (owner) {
    case 'provision':
      if (path.length > 0) goToProvision(id)
      else goToProvision(id, start, end)
      if (enter) setTimeout(focusText)
      return
    case 'head':
    case 'annex':
      setView({ workspace: 'draft' })
      setDraftView({ headOpen: owner === 'head' })
      soon(
        () => fieldOf(id, String(path[0])),
        field => selectIn(field, lineOf(path[1]), start, end, enter),
      )
      return
    case 'opinion':
      showOpinions()
      showSoon(`[data-opinion="${id}"]`, enter)
      return
    case 'comment':
      showComment(id, enter)
      return
    default:
      goTo({ kind: owner, id }, enter)
  }
}

/** The words a comment stands on; entered, its card in the side pane, for which the panel makes room. */
function showComment(id: Id, enter: boolean): void {
  const comment = projectOf(useStore.getState()).comments.find(each => each.id === id)
  if (!comment) return
  if (comment.part !== undefined) goToPart(comment.part, comment.span?.start ?? 0, comment.span?.end ?? 0)
  else if (comment.provision !== null) goToProvision(comment.provision, comment.span?.start, comment.span?.end)
  setCommentsView({ current: id })
  if (!enter) return
  if (comment.resolved) setCommentsView({ resolvedShown: true })
  setFindView({ open: false })
  showComments()
  showSoon(`[data-comment="${id}"]`, true)
}

/** Brings an element into view as soon as it is there and lights it up for a moment; its first button may take the keyboard. */
function showSoon(selector: string, enter: boolean): void {
  soon(
    () => document.querySelector<HTMLElement>(selector),
    element => {
      element.scrollIntoView({ block: 'nearest' })
      element.animate([{ background: 'var(--accent-soft)' }, {}], LIT)
      if (enter) element.querySelector('button')?.focus()
    },
  )
}

/** How long what was found stays lit, in milliseconds. */
const LIT = 1500

const lineOf = (part: string | number | undefined): number => (typeof part === 'number' ? part : 0)

const FIELDS: Readonly<Record<string, string>> = {
  title: 'statute-title',
  status: 'statute-status',
  enactmentNote: 'statute-note',
  preamble: 'statute-preamble',
}

/** The field of the page that holds a text of the head (no id) or of an annex. */
function fieldOf(id: string, name: string): HTMLTextAreaElement | null {
  if (id === '') return document.querySelector(`.${FIELDS[name]} textarea`)
  const at = projectOf(useStore.getState()).statute.annexes.findIndex(annex => annex.id === id)
  return document.querySelectorAll('.annex')[at]?.querySelector(`.annex-${name} textarea`) ?? null
}

function selectIn(field: HTMLTextAreaElement, line: number, start: number, end: number, enter: boolean): void {
  const before = field.value
    .split('\n')
    .slice(0, line)
    .reduce((sum, each) => sum + each.length + 1, 0)
  field.setSelectionRange(before + start, before + end)
  field.scrollIntoView({ block: 'center' })
  if (enter) field.focus()
}

/** How many frames to wait for what a change of view will bring. */
const FRAMES = 30

function soon<Found extends Element>(find: () => Found | null, act: (found: Found) => void, left = FRAMES): void {
  requestAnimationFrame(() => {
    const found = find()
    if (found) act(found)
    else if (left > 0) soon(find, act, left - 1)
  })
}
