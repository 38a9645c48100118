import type { BasePoint, BaseRange } from 'slate'
import type { Provision } from '../../shared/statute'
import type { Caret, Point } from '../store'

/** A place of Slate as a place of the store, which survives moves: the provision's id and UTF-16 units from its start. */
export function pointOf(provisions: readonly Provision[], { path, offset }: BasePoint): Point | null {
  const provision = provisions[path[0] ?? -1]
  if (!provision) return null
  const before = provision.children.slice(0, path[1] ?? 0)
  return { id: provision.id, offset: before.reduce((sum, run) => sum + run.text.length, offset) }
}

/** Slate's selection as the store's caret; null when there is none. */
export function caretOf(provisions: readonly Provision[], selection: BaseRange | null): Caret {
  if (!selection) return null
  const anchor = pointOf(provisions, selection.anchor)
  const focus = pointOf(provisions, selection.focus)
  return anchor && focus ? { anchor, focus } : null
}

/**
 * The store's place in Slate's terms: in the run that ends there rather than in the one that begins there, as the window
 * draws it; an offset past the end is the end. Null when the provision is gone.
 */
export function slatePoint(provisions: readonly Provision[], { id, offset }: Point): BasePoint | null {
  const index = provisions.findIndex(provision => provision.id === id)
  const provision = provisions[index]
  if (!provision) return null
  let left = offset
  for (const [run, { text }] of provision.children.entries()) {
    if (left <= text.length) return { path: [index, run], offset: left }
    left -= text.length
  }
  const last = provision.children.length - 1
  return { path: [index, last], offset: provision.children[last]?.text.length ?? 0 }
}

/** The store's caret as Slate's selection; null when there is none or its provision is gone. */
export function rangeOf(provisions: readonly Provision[], caret: Caret): BaseRange | null {
  if (!caret) return null
  const anchor = slatePoint(provisions, caret.anchor)
  const focus = slatePoint(provisions, caret.focus)
  return anchor && focus ? { anchor, focus } : null
}

/** A caret with nothing selected. */
export const caretAt = (id: string, offset = 0): Caret => ({ anchor: { id, offset }, focus: { id, offset } })

export const sameCaret = (one: Caret, other: Caret): boolean =>
  one === other ||
  (one !== null && other !== null && samePoint(one.anchor, other.anchor) && samePoint(one.focus, other.focus))

const samePoint = (one: Point, other: Point): boolean => one.id === other.id && one.offset === other.offset
