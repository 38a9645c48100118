/**
 * Remembers the result of a pure function of one immutable value for as long as that value lives.
 * This is the only cache in the domain: derived data is a memoised function, never a field.
 */
export function memo<Value extends object, Result>(derive: (value: Value) => Result): (value: Value) => Result {
  const results = new WeakMap<Value, Result>()
  return value => {
    const known = results.get(value)
    if (known !== undefined || results.has(value)) return known as Result
    const result = derive(value)
    results.set(value, result)
    return result
  }
}

/** How many whole projects or statutes are derived from at a time: the present one, those before a step, sides of a comparison. */
const RECENT = 8

/** A value and what was derived from it. */
export type Derived<Value, Result> = { readonly value: Value; readonly result: Result }

/**
 * Remembers the results for the values asked about last. For what is derived from a whole statute or project: the history keeps
 * a thousand of those alive, and an outline of each would fill the memory of an old computer. `derive` may take over what it can
 * from the `recent` results, the last asked about first.
 */
export function memoRecent<Value extends object, Result>(
  derive: (value: Value, recent: readonly Derived<Value, Result>[]) => Result,
): (value: Value) => Result {
  const recent: Derived<Value, Result>[] = []
  return value => {
    const at = recent.findIndex(each => each.value === value)
    const known = at < 0 ? { value, result: derive(value, recent) } : recent.splice(at, 1)[0]
    if (!known) throw new RangeError('A result that was found is gone')
    recent.unshift(known)
    recent.length = Math.min(recent.length, RECENT)
    return known.result
  }
}
