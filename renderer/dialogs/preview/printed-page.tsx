import { memo } from 'react'
import type { PrintedRow } from '../../../shared/word/pages'

/** One A4 page. The window lays it out only when it comes near the view. */
export const PrintedPage = memo(function PrintedPage({
  rows,
  number,
  mark,
}: {
  readonly rows: readonly PrintedRow[]
  readonly number: number
  readonly mark: string
}) {
  return (
    <div className="a4">
      <div className="a4-rows">
        {Object.entries(rows).map(([line, row]) => (
          <Row key={line} row={row} />
        ))}
      </div>
      <div className="a4-foot" data-even={number % 2 === 0 || undefined}>
        <span className="a4-mark">{mark}</span>
        <span>－{number}－</span>
      </div>
    </div>
  )
})

/** A twip is a twentieth of a point. */
const points = (twips: number): string => `calc(var(--pt) * ${twips / 20})`

function Row({ row }: { readonly row: PrintedRow }) {
  const style = {
    height: points(row.height),
    ...(row.above > 0 ? { marginTop: points(row.above) } : {}),
    ...(row.indent > 0 ? { paddingLeft: points(row.indent) } : {}),
  }
  if (row.cells)
    return (
      <div className="a4-row a4-cells" style={style}>
        {Object.entries(row.cells).map(([column, cell]) => (
          <span key={column}>{cell}</span>
        ))}
      </div>
    )
  return (
    <div className={`a4-row a4-${row.style}`} data-full={row.full || undefined} style={style}>
      {row.label !== '' && <b>{row.label}</b>}
      {row.text}
    </div>
  )
}
