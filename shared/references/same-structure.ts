import type { Provision } from '../statute'

/** Whether the same units stand in the same order under the same marks: then no number has changed. */
export function sameStructure(before: readonly Provision[], after: readonly Provision[]): boolean {
  if (before.length !== after.length) return false
  // Asked several times at every key, about thousands of lines of which one is another: a loop takes a third of the time of `every`.
  for (let at = 0; at < before.length; at += 1) {
    const line = before[at]
    if (line !== after[at] && line && !bearsSame(line, after[at])) return false
  }
  return true
}

/** Whether a provision is the same unit under the same marks. */
export function bearsSame(one: Provision, other: Provision | undefined): boolean {
  if (one === other) return true
  return (
    one.id === other?.id &&
    one.type === other.type &&
    one.inserted === other.inserted &&
    one.unnumbered === other.unnumbered &&
    one.held?.number === other.held?.number &&
    one.held?.suffix === other.held?.suffix
  )
}
