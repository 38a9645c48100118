import type { Provision } from '../statute'

/** Whether the same units stand in the same order under the same marks: then no number has changed. */
export function sameStructure(before: readonly Provision[], after: readonly Provision[]): boolean {
  return before.length === after.length && before.every((provision, index) => bearsSame(provision, after[index]))
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
