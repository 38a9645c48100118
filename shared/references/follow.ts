import { changedSpan } from '../changed-span'
import { memo } from '../memo'
import type { Id, Provision, Statute } from '../statute'
import { hasWordsOf, markLines } from './mark'
import { recite } from './recite'
import { citationAt } from './references'
import { sameStructure } from './same-structure'
import { mentionsOf } from './scan'

/**
 * Lets the citations follow an edit. Where only words changed, the edited lines are read anew: a citation that was typed into is plain
 * until it reads as one again, and what was typed as 第十二条 is tied. Where the structure changed, all words are first rewritten to the
 * new numbers, then the lines that are new or were cut or joined are read, and
 * those that named a place which did not exist. The same statute when nothing changes.
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
  const { start, now } = changedSpan(before, after)
  for (let at = start; at < now; at += 1) {
    const [was, is] = [before[at], after[at]]
    if (was && is && was.children !== is.children) edited.set(is.id, was)
  }
  return edited
}

/** The lines that are new or were cut, joined or moved to another rank, and those with a reference that named nothing so far. */
function changedLines(before: readonly Provision[], after: readonly Provision[]): ReadonlySet<Id> {
  const { start, was, now } = changedSpan(before, after)
  const known = new Set(before.slice(start, was))
  const isNew = (line: Provision, index: number) => index >= start && index < now && !known.has(line)
  return new Set(after.filter((line, index) => isNew(line, index) || hasPlainReference(line)).map(line => line.id))
}

/** Whether the plain words of a line name something of this act: a place that did not exist when they were written. */
const hasPlainReference: (line: Provision) => boolean = memo(line => {
  if (!line.children.some(run => !run.cite && /第|前|本/.test(run.text))) return false
  return mentionsOf(line).some(mention => mention.host.kind !== 'law' && citationAt(line.children, mention) === null)
})
