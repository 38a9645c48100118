import type { Id } from '../statute'

/** Rows by id, in the order of their list, over an array; changing a few rows copies the array and nothing else. */
export type RowMap<Row> = ReadonlyMap<Id, Row> & {
  readonly rows: readonly Row[]
  readonly positions: ReadonlyMap<Id, number>
}

type Identified = { readonly id: Id }

/** The positions of rows by id: those from before where the ids are the same. Of rows with the same id the first counts. */
export function positionsOf(list: readonly Identified[], before: RowMap<unknown> | undefined): ReadonlyMap<Id, number> {
  if (before && sameIds(list, before.positions)) return before.positions
  const positions = new Map<Id, number>()
  list.forEach(({ id }, index) => {
    if (!positions.has(id)) positions.set(id, index)
  })
  return positions
}

function sameIds(list: readonly Identified[], positions: ReadonlyMap<Id, number>): boolean {
  if (positions.size !== list.length) return false
  let index = 0
  for (const id of positions.keys()) {
    if (list[index]?.id !== id) return false
    index += 1
  }
  return true
}

/** Rows as a map by id. */
export function rowMap<Row>(positions: ReadonlyMap<Id, number>, rows: readonly Row[]): RowMap<Row> {
  const rowAt = (position: number): Row => rows[position] as Row
  const whole = () => new Map([...positions].map(([id, position]) => [id, rowAt(position)] as const))
  const map: RowMap<Row> = {
    rows,
    positions,
    size: positions.size,
    has: id => positions.has(id),
    get: id => {
      const position = positions.get(id)
      return position === undefined ? undefined : rowAt(position)
    },
    keys: () => positions.keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    [Symbol.iterator]: () => whole().entries(),
    forEach: hear => {
      for (const [id, position] of positions) hear(rowAt(position), id, map)
    },
  }
  return map
}

/** The map with other rows: the same map when every row is the same. */
export function withRows<Row>(
  before: RowMap<Row> | undefined,
  positions: ReadonlyMap<Id, number>,
  rows: readonly Row[],
): RowMap<Row> {
  return before && before.positions === positions && sameRows(before.rows, rows) ? before : rowMap(positions, rows)
}

function sameRows(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}
