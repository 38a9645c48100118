/**
 * Remembers the result of a pure function of one immutable value for as long as that value lives.
 * This is the only cache in the domain: derived data is a memoised function, never a field.
 */
export function memo<Value extends object, Result>(derive: (value: Value) => Result): (value: Value) => Result {
  const results = new WeakMap<Value, { result: Result }>()
  return value => {
    const known = results.get(value)
    if (known) return known.result
    const result = derive(value)
    results.set(value, { result })
    return result
  }
}
