import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../shared/statute'
import { type LineMarks, lineMarks } from '../../shared/tracking/line-marks'
import { useCalmProject } from '../calm-project'
import { setTrackingView } from '../panes/tracking/tracking-view'
import { showSide } from '../side-panes'
import { useListed, useText } from '../ui/use-text'
import { rangeIn, textNodesOf } from './line-text'
import { followView, linesNearView } from './near-view'
import { scrollerOf } from './scroller'
import './tracked-marks.css'

/** Where on the page the marks of one line stand, in pixels from the top left of what the page scrolls. */
type Placed = {
  readonly id: Id
  readonly marks: LineMarks
  readonly left: number
  readonly top: number
  readonly height: number
  /** Where words were taken away. */
  readonly gaps: readonly { readonly left: number; readonly top: number; readonly height: number }[]
}

const INSERTED = 'tracked-inserted'

/**
 * What tracked changes show on the page: new words underlined, a bar beside every changed line, a wedge where words were taken away
 * and the words themselves in the right margin. All of it lies over the page and none in the text, which stays as input methods
 * know it; the list of changes says the same to readers of the screen.
 */
export function TrackedMarks() {
  const layer = useRef<HTMLDivElement>(null)
  const [placed, setPlaced] = useState<readonly Placed[]>([])
  useEffect(() => {
    const draw = () => setPlaced(drawn(layer.current))
    const sizes = new ResizeObserver(draw)
    const page = layer.current?.parentElement?.querySelector('.statute')
    // The page stands in the middle of its desk: it moves with the desk's width while its own stays.
    for (const box of [page, layer.current && scrollerOf(layer.current)]) if (box) sizes.observe(box)
    const end = followView(draw)
    return () => {
      end()
      sizes.disconnect()
      CSS.highlights.delete(INSERTED)
    }
  }, [])
  return (
    <div ref={layer} className="tracked-layer" aria-hidden>
      {placed.map(line => (
        <LineLayer key={line.id} line={line} />
      ))}
    </div>
  )
}

function LineLayer({ line }: { readonly line: Placed }) {
  const { marks, left, top, height, gaps } = line
  const struck = marks.struck.map(({ text }) => text).join(' / ')
  return (
    <>
      <span className="tracked-bar" style={{ left, top, height }} />
      {gaps.map(gap => (
        <span key={`${gap.left} ${gap.top}`} className="tracked-gap" style={gap} />
      ))}
      {(struck !== '' || marks.signs.length > 0) && (
        <Balloon left={left} top={top} high={height} signs={marks.signs} words={struck} />
      )}
      {marks.gone.length > 0 && <Gone left={left} top={top + height} gone={marks.gone} />}
    </>
  )
}

/** Beside a line what was done with it and the words it lost; whole when the mouse is on it. */
function Balloon(props: {
  readonly left: number
  readonly top: number
  readonly high: number
  readonly signs: LineMarks['signs']
  readonly words: string
}) {
  const t = useText()
  const { left, top, high, signs, words } = props
  return (
    <button
      type="button"
      tabIndex={-1}
      className="tracked-balloon"
      style={{ left, top, '--lines': linesIn(high) }}
      onClick={show}
    >
      {[...new Set(signs)].map(sign => (
        <span key={sign} className="tracked-sign">
          {t(`tracking.sign-${sign}`)}
        </span>
      ))}
      {words !== '' && <del className="tracked-struck">{words}</del>}
    </button>
  )
}

/** Rows of the margin's small print in a height; at least one. */
function linesIn(high: number): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.max(1, Math.floor(high / (0.6875 * 1.3 * size)))
}

/** Below a line the units that stood there: their numbers, and their words when the mouse is on it. */
function Gone({ left, top, gone }: { readonly left: number; readonly top: number; readonly gone: LineMarks['gone'] }) {
  const list = useListed()
  return (
    <button type="button" tabIndex={-1} className="tracked-balloon tracked-gone" style={{ left, top }} onClick={show}>
      <del className="tracked-short">{list(gone.map(({ name }) => name))}</del>
      <del className="tracked-long">{gone.map(({ words }) => words).join('\n')}</del>
    </button>
  )
}

function show(): void {
  showSide()
  setTrackingView({ listed: true })
}

/** Underlines what is new in the lines near the view, and says where the other marks belong. */
function drawn(layer: HTMLElement | null): readonly Placed[] {
  const scroller = layer && scrollerOf(layer)
  const marks = lineMarks(useCalmProject.getState())
  const ranges: Range[] = []
  const placed: Placed[] = []
  if (scroller && marks.size > 0) {
    const view = scroller.getBoundingClientRect()
    const origin = { left: view.left, top: view.top - scroller.scrollTop }
    for (const line of linesNearView()) {
      const own = marks.get(line.dataset.id ?? '')
      if (!own) continue
      const nodes = textNodesOf(line)
      for (const { start, end } of own.inserted) ranges.push(...wordsIn(nodes, start, end))
      placed.push(place(line, nodes, own, origin))
    }
  }
  if (ranges.length > 0) CSS.highlights.set(INSERTED, new Highlight(...ranges))
  else CSS.highlights.delete(INSERTED)
  return placed
}

function place(
  line: HTMLElement,
  nodes: readonly Node[],
  marks: LineMarks,
  origin: { left: number; top: number },
): Placed {
  const box = line.getBoundingClientRect()
  const gaps = marks.struck.flatMap(({ at }) => {
    const before = rangeIn(nodes, at - 1, at)?.getClientRects()
    const edge = at > 0 ? before?.[before.length - 1] : rangeIn(nodes, 0, 1)?.getClientRects()[0]
    if (!edge) return []
    return [{ left: (at > 0 ? edge.right : edge.left) - origin.left, top: edge.top - origin.top, height: edge.height }]
  })
  return {
    id: line.dataset.id ?? '',
    marks,
    left: box.right - origin.left,
    top: box.top - origin.top,
    height: box.height,
    gaps,
  }
}

function wordsIn(nodes: readonly Node[], start: number, end: number): readonly Range[] {
  const range = end > start ? rangeIn(nodes, start, end) : null
  return range ? [range] : []
}
