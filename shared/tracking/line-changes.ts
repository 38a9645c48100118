import { outline, rankOf } from '../outline'
import { bearsSame } from '../references/same-structure'
import type { Id, Provision, Statute } from '../statute'
import { numbersOf, wordsDiffer } from './followed'
import { orderOf } from './moved'

export const LINE_CHANGES = ['inserted', 'deleted', 'moved', 'rank', 'caption', 'words'] as const
export type LineChangeKind = (typeof LINE_CHANGES)[number]

/**
 * One change of lines between two texts of one project. `lines` are the provisions it is about, the first of them its root: an
 * inserted or deleted article with all inserted or deleted below it, a block moved as one, a unit of another rank with what followed it.
 */
export type LineChange = { readonly kind: LineChangeKind; readonly lines: readonly Id[] }

/** Every change of lines from the older to the newer text; the kinds one after another, each in the order of its text. */
export function lineChanges(old: Statute, fresh: Statute): readonly LineChange[] {
  if (old.provisions === fresh.provisions) return []
  const was = new Map(old.provisions.map(line => [line.id, line]))
  const is = new Set(fresh.provisions.map(line => line.id))
  const numbers = numbersOf(old, fresh)
  const differing = (differs: (before: Provision, now: Provision) => boolean): readonly Provision[] =>
    fresh.provisions.filter(now => {
      const before = was.get(now.id)
      return before !== undefined && before !== now && differs(before, now)
    })
  const reranked = new Set(differing((before, now) => !bearsSame(before, now)))
  return [
    ...asChanges(
      'inserted',
      blocks(fresh, line => !was.has(line.id), true),
    ),
    ...asChanges(
      'deleted',
      blocks(old, line => !is.has(line.id), true),
    ),
    ...asChanges('moved', orderOf(old.provisions, fresh.provisions).moved),
    ...asChanges(
      'rank',
      blocks(fresh, line => reranked.has(line), false),
    ),
    ...asChanges(
      'caption',
      differing(captionDiffers).map(line => [line.id]),
    ),
    ...asChanges(
      'words',
      differing((before, now) => wordsDiffer(before, now, numbers)).map(line => [line.id]),
    ),
  ]
}

const asChanges = (kind: LineChangeKind, groups: readonly (readonly Id[])[]): readonly LineChange[] =>
  groups.map(lines => ({ kind, lines }))

/** A unit that became an article, or is none any more, gains or loses its caption with its rank. */
const captionDiffers = (before: Provision, now: Provision): boolean =>
  before.type === now.type && before.caption !== now.caption

/**
 * The lines in question, each with those in question below it. `inArticles` keeps headings alone: an inserted chapter and the articles
 * written under it are accepted one by one.
 */
function blocks(statute: Statute, isIn: (line: Provision) => boolean, inArticles: boolean): readonly (readonly Id[])[] {
  const { entries } = outline(statute)
  const groups = new Map<Id, Id[]>()
  const rootOf = new Map<number, Id>()
  for (const { provision, index, parent } of entries) {
    if (!isIn(provision)) continue
    const above = entries[parent]
    const joins = above !== undefined && (!inArticles || rankOf(above.provision.type) >= rankOf('article'))
    const root = (joins ? rootOf.get(parent) : undefined) ?? provision.id
    rootOf.set(index, root)
    groups.set(root, [...(groups.get(root) ?? []), provision.id])
  }
  return [...groups.values()]
}
