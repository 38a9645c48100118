import { useCallback } from 'react'
import type { RenderChunkProps, RenderElementProps, RenderLeafProps } from 'slate-react'
import type { Id } from '../../shared/statute'
import { writePlaces } from './cited-places'
import { useTurn } from './draw-in-turn'

const HEADING_LEVEL = { part: 2, subpart: 3, chapter: 3, section: 4 } as const

/**
 * One provision's line. It holds the words and nothing else: its label and the marks in the margin are drawn by the style
 * sheet from attributes that margin.ts sets, so that neither an input method nor the caret ever meets them.
 */
export function ProvisionLine({
  attributes,
  children,
  element,
  onDrawn,
}: RenderElementProps & { readonly onDrawn: (id: Id, line: HTMLElement) => void }) {
  const { id } = element
  const keep = attributes.ref
  const ref = useCallback(
    (line: HTMLElement | null) => {
      keep(line)
      if (line) onDrawn(id, line)
    },
    [keep, onDrawn, id],
  )
  const level = HEADING_LEVEL[element.type as keyof typeof HEADING_LEVEL]
  return (
    <div
      {...attributes}
      ref={ref}
      className={`provision ${element.type}`}
      data-id={element.id}
      {...(level ? { role: 'heading', 'aria-level': level } : {})}
    >
      {children}
    </div>
  )
}

/** A run of words; a citation carries the ids it names so that the window can show and follow them. */
export function Run({ attributes, children, leaf }: RenderLeafProps) {
  const { cite } = leaf
  if (!cite) return <span {...attributes}>{children}</span>
  return (
    <span {...attributes} className="cite" data-cite={writePlaces(cite)}>
      {children}
    </span>
  )
}

/** Thirty provisions that are drawn in their turn, and that the window lays out only when they come near the view. */
export function Chunk({ attributes, children, lowest }: RenderChunkProps) {
  const { chunk, drawn } = useTurn(lowest)
  return (
    <div {...attributes} ref={chunk} className={lowest ? (drawn ? 'chunk' : 'chunk waiting') : undefined}>
      {drawn && children}
    </div>
  )
}
