import { someArticle, structureFaults } from '../edits/statute-structure'
import { outline } from '../outline'
import type { Id, Provision, Statute } from '../statute'
import { carry } from './carry'
import type { LineChange } from './line-changes'

const STRUCTURE: ReadonlySet<LineChange['kind']> = new Set(['inserted', 'deleted', 'moved', 'rank'])

/**
 * Carries changes from one text towards the other, and with them those they lean on: the 款 of a deleted article does not come back
 * without the article. Gives the lines and all changes that were carried.
 */
export function carrySoundly(
  from: Statute,
  goal: Statute,
  changes: readonly LineChange[],
  wanted: readonly LineChange[],
  way: 'accept' | 'reject',
): { readonly provisions: readonly Provision[]; readonly carried: readonly LineChange[] } {
  const carried = new Set(wanted)
  for (;;) {
    const provisions = carry(from.provisions, goal.provisions, [...carried], way)
    const fault = newFault(from.provisions, goal.provisions, provisions)
    if (fault === null) return { provisions, carried: [...carried] }
    const open = changes.filter(change => STRUCTURE.has(change.kind) && !carried.has(change))
    const needed = neededBy(fault, goal, open)
    for (const change of needed.length > 0 ? needed : open) carried.add(change)
    if (open.length === 0) return { provisions, carried: [...carried] }
  }
}

/** A line that stands where it may not, and did so in neither text. */
function newFault(from: readonly Provision[], goal: readonly Provision[], lines: readonly Provision[]): Id | null {
  const articles = someArticle(from) || someArticle(goal)
  const faults = structureFaults(lines, articles)
  if (faults.size === 0) return null
  const known = [structureFaults(from), structureFaults(goal)]
  return [...faults.keys()].find(id => !known.some(each => each.has(id))) ?? null
}

/** The changes of a line, and of what it belongs to where it is to go. */
function neededBy(line: Id, goal: Statute, open: readonly LineChange[]): readonly LineChange[] {
  const { byId, entries } = outline(goal)
  const chain = new Set([line])
  for (let entry = byId.get(line); entry; entry = entries[entry.parent]) chain.add(entry.provision.id)
  return open.filter(change => change.lines.some(id => chain.has(id)))
}
