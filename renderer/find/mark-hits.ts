import type { Hit } from '../../shared/find/find-all'
import { grouped } from '../../shared/find/grouped'
import { rangeIn, textNodesOf } from '../editor/line-text'
import { followView, linesNearView } from '../editor/near-view'

const NAMES = ['find', 'find-here'] as const

/**
 * Marks the hits in the lines near the view, and the one that was gone to more strongly: highlights that the style sheet draws, nothing
 * is written into the text. Gives the function that ends it.
 */
export function markHits(hits: readonly Hit[], here: Hit | undefined): () => void {
  const byLine = grouped(hits.filter(isInText), ({ spot }) => spot.id)
  const end = followView(() => mark(byLine, here))
  return () => {
    end()
    for (const name of NAMES) CSS.highlights.delete(name)
  }
}

const isInText = ({ spot }: Hit): boolean => spot.owner === 'provision' && spot.path.length === 0

function mark(byLine: ReadonlyMap<string, readonly Hit[]>, here: Hit | undefined): void {
  const ranges: Record<(typeof NAMES)[number], Range[]> = { find: [], 'find-here': [] }
  for (const line of linesNearView()) {
    const hits = byLine.get(line.dataset.id ?? '')
    if (!hits) continue
    const nodes = textNodesOf(line)
    for (const hit of hits) {
      const range = rangeIn(nodes, hit.start, hit.end)
      if (range) ranges[hit === here ? 'find-here' : 'find'].push(range)
    }
  }
  for (const [rank, name] of NAMES.entries()) {
    const highlight = new Highlight(...ranges[name])
    highlight.priority = 10 + rank
    CSS.highlights.set(name, highlight)
  }
}
