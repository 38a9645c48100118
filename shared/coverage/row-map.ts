import type { Id } from '../statute'
import { positionsIn, sameIds } from './positions'

type Identified = { readonly id: Id }

/** What belongs to the rows of a list, in their order and by their ids; no table is made before an id is asked for. */
export type RowMap<Row> = ReadonlyMap<Id, Row> & {
  readonly list: readonly Identified[]
  readonly rows: readonly Row[]
}

/** One value for each row of a list, as a map by id. */
export function rowMap<Row>(list: readonly Identified[], rows: readonly Row[]): RowMap<Row> {
  const rowAt = (position: number): Row => rows[position] as Row
  const whole = () => new Map([...positionsIn(list)].map(([id, position]) => [id, rowAt(position)] as const))
  const map: RowMap<Row> = {
    list,
    rows,
    get size() {
      return positionsIn(list).size
    },
    has: id => positionsIn(list).has(id),
    get: id => {
      const position = positionsIn(list).get(id)
      return position === undefined ? undefined : rowAt(position)
    },
    keys: () => positionsIn(list).keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    [Symbol.iterator]: () => whole().entries(),
    forEach: hear => {
      for (const [id, position] of positionsIn(list)) hear(rowAt(position), id, map)
    },
  }
  return map
}

/** The map with other rows: the same map when every row and every id is the same. */
export function withRows<Row>(
  before: RowMap<Row> | undefined,
  list: readonly Identified[],
  rows: readonly Row[],
): RowMap<Row> {
  return before && sameIds(before.list, list) && sameRows(before.rows, rows) ? before : rowMap(list, rows)
}

function sameRows(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}
