import type { Entry, Outline } from '../outline'
import { articleOf } from '../place'
import type { Id, Text } from '../statute'
import { bearsSame } from './same-structure'

/** Whether a citation that stood in `from` before an edit names the same places after it without being read again. */
export type Undisturbed = (from: Entry, citation: Text) => boolean

/**
 * Tells which relative citations an edit cannot have touched. 前条 or 前款第二项 count from their own article to the cited one, so they
 * stay right when all lines from the start of the first to the end of the last of these articles stand above or below what changed.
 */
export function undisturbedBetween(before: Outline, after: Outline): Undisturbed {
  const { above, below } = unchangedEnds(before, after)
  const sameArticle = (id: Id): Entry | null => {
    const now = articleOf(after, id)
    const was = articleOf(before, id)
    const same = now?.provision.id === was?.provision.id && sizeOf(now) === sizeOf(was)
    return same ? now : null
  }
  return (from, { text, cite = [] }) => {
    if (!COUNTED_FROM_HERE.test(text)) return false
    let first = Number.POSITIVE_INFINITY
    let end = 0
    for (const id of [from.provision.id, ...cite.flatMap(({ id, to }) => (to ? [id, to.id] : [id]))]) {
      const article = sameArticle(id)
      if (!article) return false
      first = Math.min(first, article.index)
      end = Math.max(end, article.end)
    }
    return end <= above || first >= below
  }
}

/** Words that count only among neighbouring articles and within them; 本章 and 该条 lean on more. */
const COUNTED_FROM_HERE =
  /^(?:本条(?!例)|本[款项]|(?:本条)?前[一二两三四五六七八九十]?[条款项])(?:第[一二三四五六七八九十百]+[款项目]|[、和])*$/

const sizeOf = (entry: Entry | null): number => (entry ? entry.end - entry.index : -1)

/** How many lines at the start are the same units under the same marks, and the position from which all are. */
function unchangedEnds({ entries: before }: Outline, { entries: after }: Outline) {
  const shorter = Math.min(before.length, after.length)
  const same = (was: Entry | undefined, now: Entry | undefined): boolean =>
    was !== undefined && now !== undefined && bearsSame(was.provision, now.provision)
  let above = 0
  while (above < shorter && same(before[above], after[above])) above += 1
  let last = 1
  while (last <= shorter - above && same(before[before.length - last], after[after.length - last])) last += 1
  return { above, below: after.length - last + 1 }
}
