import { dropBlocks } from '../../shared/edits/statute-drop'
import type { Refusal } from '../../shared/edits/typing-place'
import { outline } from '../../shared/outline'
import { citePlace } from '../../shared/place'
import type { Place } from '../../shared/statute'
import { changeAsking } from '../commands/change-asking'
import { outermost } from '../commands/chosen-lines'
import { linkTo } from '../commands/rows'
import { dragged, setDragged } from '../panes/lists/dragged'
import { change, endStep, projectOf, useStore } from '../store'
import { explain } from './act'
import { lineUnder, placeOnPage } from './line-under'
import { lineOf } from './show-line'

/** Where on the page letting go would put what is dragged; `onto` names the clause a solution would be linked to. */
export type Landing = {
  readonly top: number
  readonly height: number
  readonly refused?: Refusal
  readonly onto?: string
}

type Goal = { readonly landing: Landing; readonly letGo: () => void }

/** Lets provisions be dropped between the lines of the draft, and solutions on a clause. Gives the function that ends it. */
export function hearDrops(desk: HTMLElement, show: (landing: Landing | null) => void): () => void {
  let key = ''
  let goal: Goal | null = null
  const leave = () => {
    key = ''
    goal = null
    show(null)
  }
  const over = (event: DragEvent) => {
    const line = dragged() && lineUnder(desk, event.clientY)
    if (!line) return
    event.preventDefault()
    const side = sideOf(line, event)
    if (key === `${line.dataset.id} ${side}`) return
    key = `${line.dataset.id} ${side}`
    goal = goalAt(line, side)
    show(goal?.landing ?? null)
  }
  const drop = (event: DragEvent) => {
    if (!goal) return
    event.preventDefault()
    goal.letGo()
    setDragged(null)
    leave()
  }
  const exit = (event: DragEvent) => {
    if (!(event.relatedTarget instanceof Node) || !desk.contains(event.relatedTarget)) leave()
  }
  const events = { dragover: over, drop, dragleave: exit } as const
  desk.addEventListener('dragover', over)
  desk.addEventListener('drop', drop)
  desk.addEventListener('dragleave', exit)
  window.addEventListener('dragend', leave)
  return () => {
    for (const [name, hear] of Object.entries(events)) desk.removeEventListener(name, hear as EventListener)
    window.removeEventListener('dragend', leave)
  }
}

/** Above or below the middle of a line, and whether the pointer is left of its words. */
type Side = 'above' | 'below' | 'above margin' | 'below margin'

function sideOf(line: HTMLElement, { clientX, clientY }: DragEvent): Side {
  const { top, height, left } = line.getBoundingClientRect()
  const half = clientY < top + height / 2 ? 'above' : 'below'
  return clientX < left ? `${half} margin` : half
}

function goalAt(line: HTMLElement, side: Side): Goal | null {
  const id = line.dataset.id ?? ''
  const what = dragged()
  if (what?.kind === 'solution') return linking(line, what.id, placeAt(id, side))
  if (what?.kind === 'provisions') return moving(id, what.ids, side.startsWith('below'))
  return null
}

/** On an article's words its 第一款 is meant when it has several; on its margin the whole article. */
function placeAt(id: string, side: Side): Place {
  const several = (outline(projectOf(useStore.getState()).statute).paragraphCount.get(id) ?? 1) > 1
  return several && !side.endsWith('margin') ? { id, first: true } : { id }
}

function linking(line: HTMLElement, solution: string, place: Place): Goal | null {
  const onto = citePlace(outline(projectOf(useStore.getState()).statute), place)
  if (onto === '') return null
  return { landing: { ...placeOnPage(line), onto }, letGo: () => linkTo(solution, place) }
}

function moving(id: string, ids: readonly string[], below: boolean): Goal | null {
  const project = projectOf(useStore.getState())
  const entry = outline(project.statute).byId.get(id)
  if (!entry) return null
  const blocks = outermost(project, ids)
  const dropped = dropBlocks(project, blocks, entry.index + (below ? 1 : 0))
  const top = topOf(dropped.before)
  if ('refused' in dropped)
    return { landing: { top, height: 0, refused: dropped.refused }, letGo: () => explain(dropped.refused) }
  const letGo = () =>
    changeAsking('draft.step-move', dropped.project, () => {
      endStep()
      change(() => dropped.project, 'draft.step-move', { chosen: { kind: 'provision', id: blocks[0] ?? id } })
    })
  return { landing: { top, height: 0 }, letGo }
}

/** The upper edge of a line, or the lower edge of the last one. */
function topOf(before: string | null): number {
  const line = before === null ? null : lineOf(before)
  if (line) return placeOnPage(line).top
  const last = [...document.querySelectorAll('.statute [data-id]')].at(-1)
  const { top, height } = last ? placeOnPage(last) : { top: 0, height: 0 }
  return top + height
}
