import { outline } from '../outline'
import type { Id, Statute } from '../statute'

const NONE: ReadonlySet<Id> = new Set()

/** The articles, by id, whose words or extent differ between two drafts; an article is also named when something beside it changed. */
export function changedArticles(was: Statute, is: Statute): ReadonlySet<Id> {
  if (was === is || was.provisions === is.provisions) return NONE
  const [one, other] = [was.provisions, is.provisions]
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let tail = 0
  while (tail < shorter - start && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1
  const changed = new Set<Id>()
  for (const [statute, end] of [[was, one.length - tail] as const, [is, other.length - tail] as const]) {
    const { entries } = outline(statute)
    let first = Math.max(0, start - 1)
    while (first > 0 && entries[first]?.provision.type !== 'article') first -= 1
    for (let index = first; index < Math.min(end + 1, entries.length); index += 1) {
      const provision = entries[index]?.provision
      if (provision?.type === 'article') changed.add(provision.id)
    }
  }
  // A change outside every article still makes this another draft.
  return changed.size === 0 ? new Set(['']) : changed
}
