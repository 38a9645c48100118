import type { ClauseMark } from '../../shared/coverage/clause-marks'
import { outline } from '../../shared/outline'
import type { Provision, Statute } from '../../shared/statute'

/** Whether two lists have the same numbers: the same units in the same order, whatever their words. */
export function sameNumbers(one: readonly Provision[], other: readonly Provision[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  return one.every((provision, index) => provision === other[index] || sameUnit(provision, other[index]))
}

const sameUnit = (one: Provision, other: Provision | undefined): boolean =>
  other !== undefined &&
  one.id === other.id &&
  one.type === other.type &&
  one.inserted === other.inserted &&
  one.unnumbered === other.unnumbered &&
  one.held === other.held

/** Draws beside the text, as attributes that the style sheet shows, what is derived from the whole statute: labels and marks. */
export type Margin = {
  /** To be called after every redraw; touches only the lines whose label changed, and looks for them only when it can have. */
  readonly label: (statute: Statute) => void
  /** Sets the coverage marks by provision. */
  readonly mark: (marks: ReadonlyMap<string, ClauseMark>) => void
  /** Says that a line was drawn for the first time, so that it needs its label. */
  readonly drawn: (line: HTMLElement) => void
}

/** The margin of the editor whose element `root` gives. */
export function margin(root: () => HTMLElement): Margin {
  let labelled: readonly Provision[] = []
  let marks: ReadonlyMap<string, ClauseMark> = new Map()
  let fresh = false

  const lines = () => root().querySelectorAll<HTMLElement>('[data-id]')

  const label = (statute: Statute) => {
    if (!fresh && sameNumbers(labelled, statute.provisions)) {
      labelled = statute.provisions
      return
    }
    const { byId } = outline(statute)
    const marksToo = fresh
    fresh = false
    labelled = statute.provisions
    for (const line of lines()) {
      const id = line.dataset.id ?? ''
      put(line, 'label', byId.get(id)?.label ?? '')
      if (marksToo) putMark(line, marks.get(id))
    }
    tellDangling(root(), byId)
  }

  const mark = (next: ReadonlyMap<string, ClauseMark>) => {
    if (next.size === 0 && marks.size === 0) return
    marks = next
    for (const line of lines()) putMark(line, marks.get(line.dataset.id ?? ''))
  }

  const drawn = (line: HTMLElement) => {
    if (line.dataset.label === undefined) fresh = true
  }

  return { label, mark, drawn }
}

function putMark(line: HTMLElement, mark: ClauseMark | undefined): void {
  put(line, 'verdict', mark?.verdict)
  put(line, 'count', mark && mark.problems.length > 1 ? String(mark.problems.length) : undefined)
}

function put(line: HTMLElement, name: string, value: string | undefined): void {
  if (line.dataset[name] === value) return
  if (value === undefined) delete line.dataset[name]
  else line.dataset[name] = value
}

/** A citation none of whose words lead anywhere any more is underlined as broken. */
function tellDangling(root: HTMLElement, known: ReadonlyMap<string, unknown>): void {
  for (const cite of root.querySelectorAll<HTMLElement>('[data-cite]')) {
    const dangling = (cite.dataset.cite ?? '').split(' ').some(id => !known.has(id))
    if (dangling) cite.dataset.dangling = ''
    else delete cite.dataset.dangling
  }
}
