import type { Hit } from '../../shared/find/find-all'
import { focusText } from '../editor/active'
import { setDraftView } from '../editor/draft-view'
import { goTo, goToProvision } from '../go-to'
import { projectOf, setView, useStore } from '../store'

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
      soonIn(
        () => fieldOf(id, String(path[0])),
        field => selectIn(field, lineOf(path[1]), start, end, enter),
      )
      return
    default:
      goTo({ kind: owner, id }, enter)
  }
}

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

/** How many frames to wait for a field that a change of view will bring. */
const FRAMES = 30

function soonIn(
  find: () => HTMLTextAreaElement | null,
  act: (field: HTMLTextAreaElement) => void,
  left = FRAMES,
): void {
  requestAnimationFrame(() => {
    const field = find()
    if (field) act(field)
    else if (left > 0) soonIn(find, act, left - 1)
  })
}
