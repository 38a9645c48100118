import { type Entry, outline, rankOf } from '../outline'
import type { Project } from '../project'
import { type Id, isHeading, type Provision } from '../statute'
import { blockIds } from './statute-delete'
import { indexOfProvision, withProvisions } from './statute-provisions'
import { exchanged, retargeted } from './statute-retarget'

/** Moves a provision with all below it to stand before another one (null: to the end). The same project as `moveBlocks`. */
export const moveBlock = (project: Project, id: Id, before: Id | null): Project => moveBlocks(project, [id], before)

/**
 * Moves provisions, each with all below it, to stand one after another before another one (null: at the end). The same project
 * when they would stand where they may not, or would take from others what belongs to them (an article dropped between two 款).
 */
export function moveBlocks(project: Project, ids: readonly Id[], before: Id | null): Project {
  const moved = movedBefore(project, ids, before)
  const next = moved ? withProvisions(project, moved) : project
  return next === project || takesFromOthers(project, next, blockIds(project, ids)) ? project : next
}

/** The list with some blocks before another provision, wherever they may stand; null when that is where they are, or inside themselves. */
export function movedBefore(project: Project, ids: readonly Id[], before: Id | null): readonly Provision[] | null {
  const { provisions } = project.statute
  const moving = blockIds(project, ids)
  if (moving.size === 0 || (before !== null && moving.has(before))) return null
  const rest = provisions.filter(each => !moving.has(each.id))
  const target = before === null ? rest.length : indexOfProvision(rest, before)
  if (target < 0) return null
  const block = provisions.filter(each => moving.has(each.id))
  const moved = rest.toSpliced(target, 0, ...block)
  return moved.every((each, index) => each === provisions[index]) ? null : moved
}

function takesFromOthers(before: Project, after: Project, block: ReadonlySet<Id>): boolean {
  const old = outline(before.statute)
  const now = outline(after.statute)
  return now.entries.some(entry => {
    const above = now.entries[entry.parent]?.provision.id
    if (block.has(entry.provision.id) || above === undefined || !block.has(above)) return false
    const was = old.byId.get(entry.provision.id)
    return was !== undefined && old.entries[was.parent]?.provision.id !== above
  })
}

/**
 * Moves a provision above the one before it of the same unit, or to the end of the unit before when it is the first. 款, items and
 * 目 do not leave their article this way.
 */
export function moveUp(project: Project, id: Id): Project {
  const { entries, byId } = outline(project.statute)
  const at = byId.get(id)
  if (!at) return project
  const above = brotherBefore(entries, at)
  if (above) return moveBlock(project, id, above.provision.id)
  const parent = entries[at.parent]
  if (!parent) return project
  if (parent.provision.type !== 'article') return moveBlock(project, id, parent.provision.id)
  return at.provision.type === 'paragraph' ? exchangeWithFirst(project, parent, at) : project
}

/** Moves a provision below the one after it of the same unit, or to the front of the unit after when it is the last; as `moveUp`. */
export function moveDown(project: Project, id: Id): Project {
  const { entries, byId } = outline(project.statute)
  const at = byId.get(id)
  const next = at && entries[at.end]
  if (!at || !next) return project
  const sameUnit = next.parent === at.parent
  if (sameUnit && next.provision.type === at.provision.type) return moveBlock(project, next.provision.id, id)
  if (rankOf(next.provision.type) <= rankOf('article') && rankOf(at.provision.type) > rankOf('article')) return project
  return moveBlock(project, id, entries[frontOf(entries, next, at)]?.provision.id ?? null)
}

/** Where the first brother of `like` would stand inside a unit: after its own line and, for rules, after headings that follow at once. */
function frontOf(entries: readonly Entry[], unit: Entry, like: Entry): number {
  let index = unit.index + 1
  if (isHeading(like.provision.type)) return index
  for (let at = entries[index]; at && index < unit.end && isHeading(at.provision.type); at = entries[index]) index += 1
  return index
}

function brotherBefore(entries: readonly Entry[], at: Entry): Entry | undefined {
  let above = entries[at.index - 1]
  while (above && above.index > at.parent && above.parent !== at.parent) above = entries[above.parent]
  return above && above.index > at.parent && above.provision.type === at.provision.type ? above : undefined
}

/** The second 款 goes above the first: the article's own line and the 款 exchange words and lists, and all that points at them. */
function exchangeWithFirst(project: Project, article: Entry, second: Entry): Project {
  const { provisions } = project.statute
  const own = provisions.slice(article.index + 1, second.index)
  const below = provisions.slice(second.index + 1, second.end)
  const first: Provision = { ...article.provision, children: second.provision.children }
  const then: Provision = { ...second.provision, children: article.provision.children }
  const next = withProvisions(
    project,
    provisions.toSpliced(article.index, second.end - article.index, first, ...below, then, ...own),
  )
  return retargeted(next, exchanged({ id: first.id, first: true }, { id: then.id }))
}
