import type { Entry } from './outline'
import { bearsSame } from './references/same-structure'
import { isHeading, type Provision } from './statute'

/** Where two lists of provisions differ in structure: from `start` on, in the earlier list up to `was`, in the later one up to `now`. */
export type Stretch = { readonly start: number; readonly was: number; readonly now: number }

/**
 * The stretch of lines outside which the structure of two lists is the same, widened to whole articles: it starts at an article both
 * have and ends before an article or heading both have, or at the end. Null when it would take in a heading, or has no article before it.
 */
export function editedStretch(before: readonly Entry[], after: readonly Provision[]): Stretch | null {
  const above = sameAbove(before, after)
  const below = sameBelow(before, after, Math.min(before.length, after.length) - above)
  let start = above - 1
  while (isWithin(after[start])) start -= 1
  let rest = below
  while (rest > 0 && isWithin(after[after.length - rest])) rest -= 1
  const stretch = { start, was: before.length - rest, now: after.length - rest }
  if (after[start]?.type !== 'article') return null
  for (let at = above; at < stretch.was; at += 1) if (isHeadingAt(before[at]?.provision)) return null
  for (let at = above; at < stretch.now; at += 1) if (isHeadingAt(after[at])) return null
  return stretch
}

const isHeadingAt = (line: Provision | undefined): boolean => line !== undefined && isHeading(line.type)

const isWithin = (line: Provision | undefined): boolean =>
  line !== undefined && line.type !== 'article' && !isHeading(line.type)

function sameAbove(before: readonly Entry[], after: readonly Provision[]): number {
  let at = 0
  for (let was = before[at]; was && bearsSame(was.provision, after[at]); was = before[at]) at += 1
  return at
}

function sameBelow(before: readonly Entry[], after: readonly Provision[], most: number): number {
  let count = 0
  while (count < most) {
    const was = before[before.length - count - 1]
    if (!was || !bearsSame(was.provision, after[after.length - count - 1])) break
    count += 1
  }
  return count
}

/** An entry above the stretch: what contains the stretch ends as many lines later as came in. */
export const grown = (entry: Entry, { start, was, now }: Stretch): Entry =>
  entry.end > start && now !== was ? { ...entry, end: entry.end + now - was } : entry

/** An entry below the stretch, as many lines further on as came in. What it belongs to stands above the stretch or below it as well. */
export const pushed = (entry: Entry, { start, was, now }: Stretch): Entry =>
  now === was ? entry : moved(entry, now - was, entry.parent < start ? 0 : now - was, -1)

/** An entry so many lines further on, and what it belongs to; `top` is what those belong to that belonged to nothing. */
export const moved = (entry: Entry, by: number, parentBy: number, top: number): Entry => ({
  provision: entry.provision,
  index: entry.index + by,
  parent: entry.parent < 0 ? top : entry.parent + parentBy,
  end: entry.end + by,
  number: entry.number,
  path: entry.path,
  label: entry.label,
  cite: entry.cite,
})

/** The entry of the same unit with other words. */
export const withProvision = (entry: Entry, provision: Provision | undefined): Entry =>
  provision && provision !== entry.provision ? { ...entry, provision } : entry
