import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Coverage } from '../../../shared/coverage/finding'
import type { Project } from '../../../shared/project'
import type { Id } from '../../../shared/statute'
import type { Ties } from '../../../shared/ties'
import { drawLines, type Line } from './draw-lines'
import { tiePairs } from './tie-pairs'

/** The lines between tied cards that can be seen: all of them, or those of what is chosen. */
export function TieLines({
  box,
  project,
  coverage,
  ties,
  shown,
}: {
  readonly box: RefObject<HTMLDivElement | null>
  readonly project: Project
  readonly coverage: Coverage
  readonly ties: Ties | null
  readonly shown: ReadonlySet<Id> | null
}) {
  const [lines, setLines] = useState<readonly Line[]>([])
  const pairs = useMemo(() => tiePairs(project, coverage, ties, shown), [project, coverage, ties, shown])
  useEffect(() => {
    const element = box.current
    if (!element) return
    let frame = 0
    const draw = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setLines(drawLines(element, pairs)))
    }
    draw()
    const resized = new ResizeObserver(draw)
    resized.observe(element)
    element.addEventListener('scroll', draw, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      element.removeEventListener('scroll', draw, { capture: true })
    }
  }, [box, pairs])
  return (
    <svg className="tie-lines" aria-hidden="true">
      {lines.map(line => (
        <path key={line.key} className={`tie-line tie-${line.tone}`} d={line.path} />
      ))}
    </svg>
  )
}
