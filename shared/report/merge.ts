import type { Cell } from './report'

/** A cell that says which group it belongs to: neighbours in a column of the same group become one. No group: it stands alone. */
export type GroupedCell = Cell & { readonly group?: string }

/** Merges equal neighbours of every column downwards: the first gets the span, those below get 0. */
export function mergeDown(rows: readonly (readonly GroupedCell[])[]): readonly (readonly Cell[])[] {
  const spans = rows.map(row => row.map(() => 1))
  const columns = rows[0]?.length ?? 0
  for (let column = 0; column < columns; column++) mergeColumn(rows, spans, column)
  return rows.map((row, index) =>
    row.map(({ group: _group, ...cell }, column) => {
      const span = spans[index]?.[column] ?? 1
      return span === 1 ? cell : { ...cell, span }
    }),
  )
}

function mergeColumn(rows: readonly (readonly GroupedCell[])[], spans: number[][], column: number): void {
  let first = 0
  for (let index = 1; index < rows.length; index++) {
    const group = rows[index]?.[column]?.group
    const above = spans[first]
    const here = spans[index]
    if (group === undefined || group !== rows[first]?.[column]?.group || !above || !here) {
      first = index
      continue
    }
    above[column] = (above[column] ?? 1) + 1
    here[column] = 0
  }
}
