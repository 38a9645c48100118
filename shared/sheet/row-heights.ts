import type { Cell } from '../report/report'

/** Points of a line of 10.5 pt, and the tallest row Excel knows. */
const LINE = 14.5
const TALLEST = 409

/**
 * Heights of rows in points, from the text of their cells and the widths of the columns in narrow characters. A merged cell that
 * needs more than its rows together stretches the last of them.
 */
export function rowHeights(rows: readonly (readonly Cell[])[], widths: readonly number[]): readonly number[] {
  const heights = rows.map(cells =>
    Math.max(LINE, ...cells.map((cell, index) => ((cell.span ?? 1) === 1 ? needed(cell, widths[index] ?? 8) : LINE))),
  )
  rows.forEach((cells, first) => {
    cells.forEach((cell, index) => {
      const span = cell.span ?? 1
      if (span < 2) return
      const last = first + span - 1
      const had = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0)
      const missing = needed(cell, widths[index] ?? 8) - had
      if (missing > 0) heights[last] = (heights[last] ?? LINE) + missing
    })
  })
  return heights.map(height => Math.min(height + 3, TALLEST))
}

function needed({ text, bar }: Cell, width: number): number {
  if (bar) return LINE
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / (width - 1))), 0)
  return lines * LINE
}

/** Chinese characters are two narrow ones wide. */
const wide = (line: string): number =>
  [...line].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0)
