import type { Statute } from '../statute'
import { GRID, PAGE, TEXT_WIDTH, TITLE_LINE } from './page'
import { type PrintedLine, printedLinesOf } from './printed-line'
import { rowsOf } from './rows'
import { type Style, type StyleId, styleOf } from './styles'
import { titleLine } from './title-lines'

/** One row of a printed page. Distances are in twips from the edges of the 版心. */
export type PrintedRow = {
  readonly style: StyleId
  /** The number at the start of an article, which is set in 黑体; empty elsewhere. */
  readonly label: string
  readonly text: string
  /** Free space above it. */
  readonly above: number
  readonly height: number
  readonly indent: number
  /** Stretched to the full width, as every row of a paragraph but its last. */
  readonly full: boolean
  /** The cells of a row of a table. */
  readonly cells?: readonly string[]
}

/** The rows of every page of a statute as it is printed: A4 with 22 lines of 28 characters (domain.md §7.1). */
export function pagesOf(statute: Statute): readonly (readonly PrintedRow[])[] {
  return paginated(blocksOf(printedLinesOf(statute)))
}

/** Height of the 版心: 22 lines. */
const ROOM = Math.floor((PAGE.height - PAGE.top - PAGE.bottom) / GRID.linePitch) * GRID.linePitch
/** A character of 三号 with its spacing, as 28 of them fill a line. */
const CELL = TEXT_WIDTH / 28
/** A character and a line of 五号 in tables, and the space at both sides of a cell. */
const TABLE = { sign: 210, line: 280, sides: 170 }

/** A paragraph with its rows; `keep` holds it on the page of what follows. */
type Block = {
  readonly rows: readonly PrintedRow[]
  readonly before: number
  readonly after: number
  readonly keep: boolean
  readonly newPage: boolean
}

function blocksOf(lines: readonly PrintedLine[]): readonly Block[] {
  return lines.map((line, index) => {
    const style = styleOf(line.style)
    const under = isHeading(line) && isHeading(lines[index - 1])
    return {
      rows: line.text.includes('\t') ? [tableRow(line)] : textRows(line, style),
      before: under ? 0 : line.style === 'Title' ? 2 * GRID.linePitch : (style.before ?? 0),
      after: style.after ?? 0,
      keep: style.keepNext === true,
      newPage: line.style === 'AnnexLabel' && index > 0,
    }
  })
}

const isHeading = (line: PrintedLine | undefined): boolean => line?.style.startsWith('Heading') ?? false

function textRows({ style: id, label, text }: PrintedLine, style: Style): readonly PrintedRow[] {
  const { first, rest, cells } = measureOf(style, text)
  const rows = rowsOf(label + text, cells(first), cells(rest))
  const full = style.align === undefined
  return rows.map((row, index) => ({
    style: id,
    label: index === 0 && id === 'Article' ? label : '',
    text: index === 0 && id === 'Article' ? row.slice(label.length) : row,
    above: 0,
    height: GRID.linePitch,
    indent: style.align === 'center' ? 0 : index === 0 ? first : rest,
    full: full && index < rows.length - 1,
  }))
}

/** Indents of the first and the other rows, and how many characters fit beside an indent; a long title is broken between words. */
function measureOf(style: Style, text: string) {
  const { sides = 0, hanging, firstLine, size = 32 } = style
  const two = 2 * CELL
  const rest = sides + (hanging?.left ?? 0)
  const first = rest + (firstLine ? two : 0) - (hanging?.by ?? 0)
  const cells = (indent: number): number =>
    size > 32 ? (titleLine(text) ?? TITLE_LINE) : Math.floor((TEXT_WIDTH - indent - sides) / CELL + 0.01)
  return { first, rest, cells }
}

function tableRow({ style, text }: PrintedLine): PrintedRow {
  const cells = text.split('\t')
  const perLine = Math.max(1, Math.floor((TEXT_WIDTH / cells.length - TABLE.sides) / TABLE.sign))
  const lines = Math.max(1, ...cells.map(cell => Math.ceil([...cell].length / perLine)))
  return { style, label: '', text: '', above: 0, height: lines * TABLE.line, indent: 0, full: false, cells }
}

function paginated(blocks: readonly Block[]): readonly (readonly PrintedRow[])[] {
  const pages: PrintedRow[][] = [[]]
  let used = 0
  let owed = 0
  const turn = () => {
    pages.push([])
    used = 0
  }
  blocks.forEach((block, index) => {
    const above = owed + block.before
    if (used > 0 && (block.newPage || used + above + together(blocks, index) > ROOM)) turn()
    block.rows.forEach((row, at) => {
      if (used > 0 && used + row.height > ROOM) turn()
      const free = at > 0 || (used === 0 && index > 0) ? 0 : above
      pages.at(-1)?.push(free === 0 ? row : { ...row, above: free })
      used += free + row.height
    })
    owed = block.after
  })
  return blocks.length === 0 ? [] : pages
}

/** The height that has to stay on one page: a paragraph's first row, or a heading with the first row of what it heads. */
function together(blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  if (!block.keep) return block.rows[0]?.height ?? 0
  const own = block.rows.reduce((sum, row) => sum + row.height, 0) + block.after
  const next = blocks[index + 1]
  return own + (next ? next.before + together(blocks, index + 1) : 0)
}
