/** Where two lists differ: from `start` on, in the earlier one up to `was`, in the later one up to `now`. */
export type ChangedSpan = { readonly start: number; readonly was: number; readonly now: number }

/** What is left of two lists without the members that are the same values at their beginnings and at their ends. */
export function changedSpan<Member>(before: readonly Member[], after: readonly Member[]): ChangedSpan {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return { start, was: before.length - same, now: after.length - same }
}
