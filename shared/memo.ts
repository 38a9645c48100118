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

/** Derives a result when it is first asked for, and once. */
export function lazily<Result extends object>(derive: () => Result): () => Result {
  let known: Result | undefined
  return () => {
    known ??= derive()
    return known
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

/** A value with room for what is derived from it. */
export type Roomy = { readonly derived: unknown[] }

let places = 0

/**
 * As `memo`, for values that bring the room along: where thousands of values are asked for at a time, looking in the value itself
 * takes a tenth of the time.
 */
export function memoWithin<Value extends Roomy, Result>(derive: (value: Value) => Result): (value: Value) => Result {
  const place = places
  places += 1
  return value => {
    const known = value.derived[place]
    if (known !== undefined) return known as Result
    const result = derive(value)
    value.derived[place] = result
    return result
  }
}

/**
 * Notes something about a value in the room it brings along: where it was met last, as a hint that is to be checked before it is believed.
 * Undefined before anything was noted.
 */
export function noteWithin<Value extends Roomy, Note>() {
  const place = places
  places += 1
  return {
    of: (value: Value): Note | undefined => value.derived[place] as Note | undefined,
    set: (value: Value, note: Note): void => {
      value.derived[place] = note
    },
  }
}

/**
 * Remembers what is derived from one field of the rows of a list: an edit of a row makes a new list, which mostly has the same
 * fields in the same order and then the same result.
 */
export function memoBy<Row, Result>(
  field: (row: Row) => unknown,
  derive: (list: readonly Row[]) => Result,
): (list: readonly Row[]) => Result {
  const recent: { readonly list: readonly Row[]; readonly result: Result }[] = []
  return memo((list: readonly Row[]) => {
    const at = recent.findIndex(known => isEdited(known.list, list) && sameBy(field, known.list, list))
    const before = at < 0 ? undefined : recent.splice(at, 1)[0]
    const result = before ? before.result : derive(list)
    recent.unshift({ list, result })
    recent.length = Math.min(recent.length, RECENT)
    return result
  })
}

/** Whether a list may be another after an edit: those keep their first row or their last. */
const isEdited = (was: readonly unknown[], is: readonly unknown[]): boolean =>
  was.length === is.length && (was[0] === is[0] || was.at(-1) === is.at(-1))

/** Whether the rows of two lists have the same field in the same order. */
export function sameBy<Row>(field: (row: Row) => unknown, one: readonly Row[], other: readonly Row[]): boolean {
  if (one === other) return true
  return (
    one.length === other.length && one.every((row, at) => row === other[at] || field(row) === field(other[at] as Row))
  )
}
