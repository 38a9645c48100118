/** Two small collections move what is held out of the way of the next; a whole one would throw away compiled code too. */
function settleMemory(): void {
  globalThis.gc?.({ execution: 'sync', type: 'minor' })
  globalThis.gc?.({ execution: 'sync', type: 'minor' })
}

/** Rounds before what is measured: in a window that is open for hours all code has run often. */
const WARM_UP = 20

/**
 * The median milliseconds of some work on values that are made beforehand. What making them left in memory is cleared away before each
 * measurement (needs --expose-gc), as it would be in a program that holds them for hours.
 */
export function medianTime<Value>(
  count: number,
  make: (round: number) => Value,
  work: (value: Value) => unknown,
): number {
  const times = Array.from({ length: WARM_UP + count }, (_, round) => {
    const value = make(round)
    settleMemory()
    const start = performance.now()
    work(value)
    return performance.now() - start
  })
  return times.slice(WARM_UP).toSorted((one, other) => one - other)[Math.floor(count / 2)] ?? Number.NaN
}
