import type { KeyboardEvent } from 'react'
import type { OutlineRow } from '../../shared/outline-rows'
import { type Id, isHeading } from '../../shared/statute'
import { look } from '../store'
import { caretAt } from './caret'

/** What the keys of the tree work on. */
export type Walk = {
  readonly rows: readonly OutlineRow[]
  readonly at: number
  readonly closed: ReadonlySet<Id>
  readonly onClosed: (closed: ReadonlySet<Id>) => void
  readonly walk: (id: Id) => void
  readonly go: (row: OutlineRow | undefined) => void
}

/**
 * The tree's keys, as screen readers expect them. Keys with Alt or Ctrl belong to the window (Alt+↑, Ctrl+Shift+Backspace) and mean
 * the row that was walked to, not the line with the caret.
 */
export function moveInTree(event: KeyboardEvent, walk: Walk): void {
  if (event.altKey || event.ctrlKey || event.metaKey) {
    const row = walk.rows[walk.at]
    if (row) look({ chosen: { kind: 'provision', id: row.id }, caret: caretAt(row.id) })
    return
  }
  const act = KEYS[event.key]
  if (!act) return
  event.preventDefault()
  act(walk)
}

const PAGE = 12

const KEYS: Readonly<Record<string, (walk: Walk) => void>> = {
  ArrowDown: walk => to(walk, walk.at + 1),
  ArrowUp: walk => to(walk, walk.at - 1),
  PageDown: walk => to(walk, walk.at + PAGE),
  PageUp: walk => to(walk, walk.at - PAGE),
  Home: walk => to(walk, 0),
  End: walk => to(walk, walk.rows.length - 1),
  Enter: walk => walk.go(walk.rows[walk.at]),
  ' ': walk => walk.go(walk.rows[walk.at]),
  ArrowLeft: closeOrClimb,
  ArrowRight: openOrEnter,
}

function to({ rows, walk }: Walk, position: number): void {
  const row = rows[Math.max(0, Math.min(rows.length - 1, position))]
  if (row) walk(row.id)
}

function closeOrClimb(walk: Walk): void {
  const row = walk.rows[walk.at]
  if (!row) return
  if (isHeading(row.type) && !walk.closed.has(row.id)) walk.onClosed(new Set([...walk.closed, row.id]))
  else
    to(
      walk,
      walk.rows.slice(0, walk.at).findLastIndex(above => above.level < row.level),
    )
}

function openOrEnter(walk: Walk): void {
  const row = walk.rows[walk.at]
  if (!row) return
  if (walk.closed.has(row.id)) walk.onClosed(new Set([...walk.closed].filter(id => id !== row.id)))
  else if ((walk.rows[walk.at + 1]?.level ?? 0) > row.level) to(walk, walk.at + 1)
}
