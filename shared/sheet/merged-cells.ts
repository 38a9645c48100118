/** A block of merged cells: rows and columns from 0, both ends included. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** Columns no list has; what lies beyond them is left out. */
export const MOST_COLUMNS = 200
/** Rows no list has. */
export const MOST_ROWS = 50_000

/** Gives every row of a merged block the text of its first cell; columns are not filled, for a heading over two columns is one heading. */
export function fillMerged(rows: readonly string[][], merges: readonly Merge[]): readonly (readonly string[])[] {
  for (const { top, left, bottom } of merges) {
    const words = rows[top]?.[left] ?? ''
    if (words === '' || left >= MOST_COLUMNS) continue
    for (let index = top + 1; index <= Math.min(bottom, rows.length - 1); index++) {
      const row = rows[index]
      if (!row) continue
      while (row.length <= left) row.push('')
      row[left] = words
    }
  }
  return rows
}
