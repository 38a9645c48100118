/** Signs that never begin a row, and signs that never end one (GB/T 15834). */
const NO_START = new Set('，。、；：？！）〕》〉】』」”’…—％%,.;:?!)]}')
const NO_END = new Set('（〔《〈【『「“‘([{')
/** Signs that may stand outside the right edge of the 版心, as Word lets them. */
const HANGING = new Set('，。、；：？！')

/** Latin words and figures are not broken; every other sign stands by itself. */
const WORDS = /[A-Za-z0-9]+(?:[.,][0-9]+)*%?|./gsu

/** Width of a piece in cells of one Chinese character: figures and Latin letters take about half of one. */
export const widthOf = (piece: string): number => (/^[\u0020-\u00ff]/.test(piece) ? piece.length * 0.5 : 1)

/**
 * Breaks a paragraph into the rows it is printed in, `first` cells for the first row and `rest` for the others. Closing signs
 * never begin a row and opening ones never end it; one 。 or ， may hang beyond the edge. Always at least one row.
 */
export function rowsOf(text: string, first: number, rest: number): readonly string[] {
  const pieces = text.match(WORDS) ?? []
  const rows: string[] = []
  let start = 0
  while (start < pieces.length) {
    const end = endOfRow(pieces, start, rows.length === 0 ? first : rest)
    rows.push(pieces.slice(start, end).join(''))
    start = end
  }
  return rows.length === 0 ? [''] : rows
}

function endOfRow(pieces: readonly string[], start: number, cells: number): number {
  let width = 0
  let end = start
  for (; end < pieces.length; end += 1) {
    width += widthOf(pieces[end] ?? '')
    if (width > cells + 0.01) break
  }
  if (end >= pieces.length) return pieces.length
  if (HANGING.has(pieces[end] ?? '') && !NO_START.has(pieces[end + 1] ?? '')) return end + 1
  let kept = end
  while (kept > start + 1 && (NO_START.has(pieces[kept] ?? '') || NO_END.has(pieces[kept - 1] ?? ''))) kept -= 1
  return kept > start + 1 ? kept : Math.max(end, start + 1)
}
