import type { Hit } from '../../shared/find/find-all'
import { isReplaceable, replaceAll } from '../../shared/find/replace-all'
import { outline } from '../../shared/outline'
import { flushTyping, focusText } from '../editor/active'
import { change, endStep, notify, projectOf, useStore } from '../store'
import { foundIn, hitKey, seek, setFindView, useFindView } from './find-view'
import { showHit } from './show-hit'

/** How long a selection may be to be what is looked for. */
const LONGEST = 60

/** Opens the panel with what is selected as the words looked for. */
export function openFind(view: { readonly replacing?: true; readonly asksTerm?: true } = {}): void {
  const words = selectedWords()
  if (words !== '') seek({ words, regex: false })
  const { asked } = useFindView.getState()
  setFindView({ open: true, asked: asked + 1, asksTerm: false, ...view })
}

function selectedWords(): string {
  const words = (getSelection()?.toString() ?? '').replaceAll('\ufeff', '')
  const within = getSelection()?.anchorNode?.parentElement?.closest('.statute')
  return within && words.length <= LONGEST && !words.includes('\n') ? words : ''
}

export function closeFind(): void {
  setFindView({ open: false })
  if (useStore.getState().workspace === 'draft') focusText()
}

const found = () => {
  flushTyping()
  return foundIn(projectOf(useStore.getState()), useFindView.getState().query).hits
}

/** Goes to the next or previous hit, from the caret the first time, round the end. */
export function step(by: 1 | -1): void {
  const hits = found()
  if (hits.length === 0) return
  const { at } = useFindView.getState()
  const from = at >= 0 ? at + by : fromCaret(hits, by)
  show(hits, (from + hits.length) % hits.length)
}

function show(hits: readonly Hit[], at: number, enter = false): void {
  const hit = hits[at]
  if (!hit) return
  setFindView({ at })
  showHit(hit, enter)
}

/** Goes to one hit and gives it the keyboard. */
export const enterHit = (at: number): void => show(found(), at, true)

function fromCaret(hits: readonly Hit[], by: 1 | -1): number {
  const { caret, project } = useStore.getState().history.present
  const { byId } = outline(project.statute)
  const line = byId.get(caret?.focus.id ?? '')?.index
  if (!caret || line === undefined) return by > 0 ? 0 : -1
  const after = hits.findIndex(({ spot, start }) => {
    const index = byId.get(spot.id)?.index ?? -1
    return index > line || (index === line && start >= caret.anchor.offset)
  })
  if (by > 0) return Math.max(after, 0)
  return after < 0 ? -1 : after - 1
}

/** Replaces the hit that was gone to and goes to the next one. */
export function replaceHere(): void {
  const hits = found()
  const { at, query, replacement } = useFindView.getState()
  const hit = hits[at]
  if (!hit || !isReplaceable(hit)) {
    step(1)
    return
  }
  replace([hit])
  const next = foundIn(projectOf(useStore.getState()), query).hits
  const same = next[at]
  const again = same && hitKey(same).startsWith(ownerKey(hit)) && same.start < hit.start + replacement.length
  show(next, next.length === 0 ? 0 : (again ? at + 1 : at) % next.length)
}

const ownerKey = ({ spot }: Hit): string => `${spot.owner} ${spot.id} ${spot.path.join('.')} `

/** Replaces all chosen hits as one step. */
export function replaceChosen(): void {
  const { left } = useFindView.getState()
  const chosen = found().filter(hit => isReplaceable(hit) && !left.has(hitKey(hit)))
  if (chosen.length === 0) return
  replace(chosen)
  setFindView({ at: -1, left: new Set() })
  notify('good', 'find.replaced', { count: chosen.length })
}

function replace(hits: readonly Hit[]): void {
  const { query, replacement } = useFindView.getState()
  endStep()
  change(project => replaceAll(project, query, replacement, hits), 'find.step-replace')
}
