import type { ClauseMark } from '../../shared/coverage/clause-marks'
import { type Entry, type Outline, outline } from '../../shared/outline'
import { sameStructure } from '../../shared/references/same-structure'
import type { Id, Provision, Statute } from '../../shared/statute'
import { citedPlaces } from './cited-places'
import { type LineLights, lineLights } from './line-lights'

/** Draws beside the text, as attributes that the style sheet shows, what is derived from the whole statute: labels and marks. */
export type Margin = Pick<LineLights, 'light' | 'tie'> & {
  /**
   * To be called after every redraw; touches only lines whose label changed, and looks for them only when one can have. Those around
   * the line `here` change in the same frame.
   */
  readonly label: (statute: Statute, here: Id | null) => void
  /** Sets the coverage marks by provision. */
  readonly mark: (marks: ReadonlyMap<Id, ClauseMark>) => void
  /** Writes the captions (条旨) of articles before their words. */
  readonly caption: (provisions: readonly Provision[]) => void
  /** Says that a line was drawn, perhaps for the first time, so that it needs its label. */
  readonly drawn: (id: Id, element: HTMLElement) => void
}

/** A line on the page and what stands beside it now. */
type Line = {
  readonly element: HTMLElement
  label: string | null
  caption: string
  mark: ClauseMark | undefined
}

/** How many lines around the caret get their labels before the next frame is shown; the others, out of sight, follow after it. */
const AROUND = 60
/** How long those wait at most for the window to have time, in milliseconds. */
const PATIENCE = 150

/** The margin of one editor. */
export function margin(): Margin {
  const lines = new Map<Id, Line>()
  const lights = lineLights(id => lineOf(lines, id))
  let labelled: readonly Provision[] = []
  let act: Outline | null = null
  let marks: ReadonlyMap<Id, ClauseMark> = new Map()
  let fresh = false
  let later = 0

  const label = (statute: Statute, here: Id | null) => {
    const same = sameStructure(labelled, statute.provisions)
    labelled = statute.provisions
    if (same && !fresh) return
    fresh = false
    act = outline(statute)
    const { entries, byId } = act
    const stale = entries.filter(entry => lines.get(entry.provision.id)?.label !== entry.label)
    const at = byId.get(here ?? '')?.index ?? 0
    const near = stale.filter(({ index }) => Math.abs(index - at) <= AROUND)
    writeLabels(lines, near)
    cancelIdleCallback(later)
    const others = () => {
      writeLabels(lines, stale)
      for (const id of lines.keys()) if (!byId.has(id)) lines.delete(id)
      writeMarks(lines, marks)
      writeCaptions(lines, statute.provisions)
      tellDangling(document, byId)
    }
    later = requestIdleCallback(others, { timeout: PATIENCE })
  }

  const mark = (next: ReadonlyMap<Id, ClauseMark>) => {
    marks = next
    writeMarks(lines, marks)
  }

  const drawn = (id: Id, element: HTMLElement) => {
    if (lines.get(id)?.element === element) return
    const line: Line = { element, label: null, caption: '', mark: undefined }
    lines.set(id, line)
    const known = act?.byId.get(id)
    if (act && known) writeAll(line, known, act, marks.get(id))
    else fresh = true
    lights.drawn(id, element)
  }

  const caption = (provisions: readonly Provision[]) => writeCaptions(lines, provisions)

  return { label, mark, caption, drawn, light: lights.light, tie: lights.tie }
}

function lineOf(lines: ReadonlyMap<Id, Line>, id: Id): HTMLElement | null {
  const element = lines.get(id)?.element
  return element?.isConnected ? element : null
}

/** What stands beside a line that is drawn after the others, when its turn has come. */
function writeAll(line: Line, { provision, label }: Entry, { byId }: Outline, mark: ClauseMark | undefined): void {
  line.label = label
  line.element.dataset.label = label
  writeCaption(line, provision)
  writeMark(line, mark)
  tellDangling(line.element, byId)
}

function writeLabels(lines: ReadonlyMap<Id, Line>, stale: Outline['entries']): void {
  for (const { provision, label } of stale) {
    const line = lines.get(provision.id)
    if (!line || line.label === label) continue
    line.label = label
    line.element.dataset.label = label
    writeCaption(line, provision)
  }
}

function writeCaptions(lines: ReadonlyMap<Id, Line>, provisions: readonly Provision[]): void {
  for (const provision of provisions) {
    const line = lines.get(provision.id)
    if (line) writeCaption(line, provision)
  }
}

/** The style sheet draws it from a custom property, which reaches the words' own element: it is in no text that is copied or counted. */
function writeCaption(line: Line, { caption = '' }: Provision): void {
  if (line.caption === caption) return
  line.caption = caption
  const { element } = line
  if (caption === '') {
    delete element.dataset.caption
    element.style.removeProperty('--caption')
    return
  }
  element.dataset.caption = caption
  element.style.setProperty('--caption', JSON.stringify(`〖${caption}〗`))
}

function writeMarks(lines: ReadonlyMap<Id, Line>, marks: ReadonlyMap<Id, ClauseMark>): void {
  for (const [id, line] of lines) writeMark(line, marks.get(id))
}

function writeMark(line: Line, mark: ClauseMark | undefined): void {
  if (line.mark?.verdict === mark?.verdict && line.mark?.problems.length === mark?.problems.length) return
  line.mark = mark
  const { dataset } = line.element
  if (!mark) {
    delete dataset.verdict
    delete dataset.count
    return
  }
  dataset.verdict = mark.verdict
  if (mark.problems.length > 1) dataset.count = String(mark.problems.length)
  else delete dataset.count
}

/** A citation some of whose places are gone is underlined as broken. */
function tellDangling(part: Document | HTMLElement, byId: Outline['byId']): void {
  for (const cite of part.getElementsByClassName('cite')) {
    if (!(cite instanceof HTMLElement)) continue
    const isDangling = !citedPlaces(cite).every(place => byId.has(place.id))
    if (isDangling !== cite.hasAttribute('data-dangling')) cite.toggleAttribute('data-dangling', isDangling)
  }
}
