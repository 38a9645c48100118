/** A place in a numbered list: what stands there, the number it is to bear, and which instruction gave it that number. */
export type Slot<Value> = { readonly values: readonly Value[]; readonly as: number | null; readonly by: number }

/** A numbered list being amended: `old` by the numbers of the text in force (without values where deleted), and what is new. */
export type Slots<Value> = { readonly old: readonly Slot<Value>[]; readonly fresh: readonly Slot<Value>[] }

/** No instruction: the slot stands as it stood. */
export const UNTOUCHED = -1

/** A list nothing has happened to yet. */
export const slotsOf = <Value>(values: readonly Value[]): Slots<Value> => ({
  old: values.map(value => ({ values: [value], as: null, by: UNTOUCHED })),
  fresh: [],
})

/** The slot that bore a number, from 1, in the text in force; null when there was none or it was deleted. */
export function slotAt<Value>(slots: Slots<Value>, number: number): Slot<Value> | null {
  const slot = slots.old[number - 1]
  return slot && slot.values.length > 0 ? slot : null
}

/** The list with another slot at a number of the text in force. */
export const withSlot = <Value>(slots: Slots<Value>, number: number, slot: Slot<Value>): Slots<Value> => ({
  ...slots,
  old: slots.old.with(number - 1, slot),
})

/**
 * The amended list: what has a number stands there, the rest fills the numbers between in its order. What cannot stand at its number,
 * because another has it or the list does not reach that far, comes last; its instructions are `unplaced`.
 */
export function arranged<Value>({ old, fresh }: Slots<Value>): {
  readonly values: readonly Value[]
  readonly unplaced: readonly number[]
} {
  const rest = old.filter(slot => slot.as === null).flatMap(slot => slot.values)
  const waiting = [...old, ...fresh].filter(slot => slot.as !== null && slot.values.length > 0)
  const values: Value[] = []
  for (;;) {
    const at = waiting.findIndex(slot => slot.as === values.length + 1)
    const placed = at < 0 ? rest.splice(0, 1) : (waiting.splice(at, 1)[0]?.values ?? [])
    if (placed.length === 0) break
    values.push(...placed)
  }
  return { values: [...values, ...waiting.flatMap(slot => slot.values)], unplaced: waiting.map(slot => slot.by) }
}
