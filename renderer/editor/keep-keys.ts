import type { Descendant } from 'slate'
import { NODE_TO_KEY } from 'slate-dom'
import { changedSpan } from '../../shared/changed-span'
import type { Provision } from '../../shared/statute'

/**
 * Tells Slate that the provisions of `next` are those of `shown` with other words, so that it updates their lines instead of
 * drawing them anew. Slate knows a node by its object; a value that comes from elsewhere has new objects under the same ids.
 */
export function keepKeys(shown: readonly Provision[], next: readonly Provision[]): void {
  const { start, was, now } = changedSpan(shown, next)
  const left = shown.slice(start, was)
  const known = new Set(left)
  const changed = next.slice(start, now).filter(provision => !known.has(provision))
  if (changed.length === 0) return
  const before = new Map(left.map(provision => [provision.id, provision]))
  for (const provision of changed) {
    const earlier = before.get(provision.id)
    if (!earlier) continue
    passKey(earlier, provision)
    if (earlier.children.length === provision.children.length)
      for (const [index, run] of provision.children.entries()) passKey(earlier.children[index], run)
  }
}

function passKey(earlier: object | undefined, next: object): void {
  const key = earlier && NODE_TO_KEY.get(earlier as Descendant)
  if (key) NODE_TO_KEY.set(next as Descendant, key)
}
