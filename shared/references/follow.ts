import type { Id, Provision, Statute } from '../statute'
import { hasWordsOf, markLines } from './mark'
import { recite } from './recite'
import { sameStructure } from './same-structure'

/**
 * Lets the citations follow an edit. Where only words changed, the edited lines are read anew: a citation that was typed into is plain
 * until it reads as one again, and what was typed as 第十二条 is tied. Where the structure changed, all words are first rewritten to the
 * new numbers, then the lines that are new or were cut or joined are read. The same statute when nothing changes.
 */
export function follow(before: Statute, after: Statute): Statute {
  if (!sameStructure(before.provisions, after.provisions))
    return markLines(recite(before, after), changedLines(before.provisions, after.provisions))
  const edited = editedLines(before.provisions, after.provisions)
  if (edited.size === 0) return after
  return recite(before, markLines(after, new Set(edited.keys()), hasWordsOf([...edited.values()])))
}

/** Of two lists of the same structure the lines whose words differ, as they were, by id. */
function editedLines(before: readonly Provision[], after: readonly Provision[]): ReadonlyMap<Id, Provision> {
  const edited = new Map<Id, Provision>()
  for (const [index, provision] of after.entries()) {
    const was = before[index]
    if (was && was !== provision && was.children !== provision.children) edited.set(provision.id, was)
  }
  return edited
}

function changedLines(before: readonly Provision[], after: readonly Provision[]): ReadonlySet<Id> {
  const known = new Set(before)
  return new Set(after.filter(provision => !known.has(provision)).map(provision => provision.id))
}
