import { rankOf } from '../outline'
import type { Project } from '../project'
import type { Id, Provision } from '../statute'
import { moveBlocks, movedBefore } from './statute-move'
import { firstNotBelow } from './statute-provisions'
import { someArticle, structureFaults } from './statute-structure'
import type { Refusal } from './typing-place'

/**
 * Where dropped provisions would stand: before which one (null: at the end) and what the project is then, the same one where they
 * stand there already; or why they may not stand there.
 */
export type Dropped =
  | { readonly before: Id | null; readonly project: Project }
  | { readonly before: Id | null; readonly refused: Refusal }

/**
 * Lets go of provisions, each with all below it, above the line at `gap` (0 to the number of lines). What is dropped inside a unit
 * of lower rank goes behind that unit: an article let go between two 款 stands after their article.
 */
export function dropBlocks(project: Project, ids: readonly Id[], gap: number): Dropped {
  const { provisions } = project.statute
  const wanted = new Set(ids)
  const highest = provisions
    .filter(each => wanted.has(each.id))
    .reduce<Provision | null>((top, each) => (top && rankOf(top.type) <= rankOf(each.type) ? top : each), null)
  if (!highest) return { before: null, refused: 'no-place' }
  const before = provisions[firstNotBelow(provisions, gap, highest.type)]?.id ?? null
  const moved = movedBefore(project, ids, before)
  if (!moved) return { before, project }
  const next = moveBlocks(project, ids, before)
  return next === project ? { before, refused: whyNot(project, moved) } : { before, project: next }
}

function whyNot(project: Project, moved: readonly Provision[]): Refusal {
  const known = structureFaults(project.statute.provisions)
  const faults = structureFaults(moved, someArticle(moved))
  return [...faults].find(([id]) => !known.has(id))?.[1] ?? 'would-orphan'
}
