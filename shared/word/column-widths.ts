import { widthOf } from './rows'

/** Twips of one sign of a table's head (10.5 pt), and of the margins and lines of its cell. */
const SIGN = 210
const MARGINS = 240
/** A Chinese head of more signs than these may stand in two rows. */
const SHORT_HEAD = 3

type Headed = { readonly head: string; readonly share: number }

/** The widths of a table's columns by their shares of `width` twips; none is narrower than its head, which is taken from the others. */
export function columnWidths(columns: readonly Headed[], width: number): readonly number[] {
  const needs = columns.map(({ head }) => needOf(head))
  const wanting = wantingIn(columns, needs, width)
  return sharedOut(columns, wanting.size < columns.length ? wanting : new Set(), needs, width)
}

/** The columns whose shares are too narrow, also after others have been given what they need. */
function wantingIn(columns: readonly Headed[], needs: readonly number[], width: number): ReadonlySet<number> {
  const wanting = new Set<number>()
  for (let before = -1; before !== wanting.size; ) {
    before = wanting.size
    const widths = sharedOut(columns, wanting, needs, width)
    widths.forEach((each, at) => {
      if (each < (needs[at] ?? 0)) wanting.add(at)
    })
  }
  return wanting
}

function sharedOut(
  columns: readonly Headed[],
  wanting: ReadonlySet<number>,
  needs: readonly number[],
  width: number,
): readonly number[] {
  const given = needs.reduce((sum, need, at) => sum + (wanting.has(at) ? need : 0), 0)
  const shares = columns.reduce((sum, { share }, at) => sum + (wanting.has(at) ? 0 : share), 0)
  return columns.map(({ share }, at) =>
    wanting.has(at) ? (needs[at] ?? 0) : Math.floor((share / shares) * (width - given)),
  )
}

/** What a head needs in twips: its longest English word, or half of a long Chinese one. */
const needOf = (head: string): number => Math.ceil(Math.max(...head.split(' ').map(signsOf)) * SIGN) + MARGINS

function signsOf(word: string): number {
  if (/^[\u0020-\u00ff]*$/.test(word)) return widthOf(word)
  return word.length > SHORT_HEAD ? Math.ceil(word.length / 2) : word.length
}
