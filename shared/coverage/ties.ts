import { sameBy } from '../memo'
import type { Project } from '../project'
import type { Id } from '../statute'
import { positionsIn, sameIds } from './positions'

/** For each row of a list the positions of the rows of another list that name it: those of row `n` stand from `starts[n]` on. */
export type Ties = {
  readonly starts: Int32Array
  readonly rows: Int32Array
  /** For each row of the other list 1 when it names a row there is, else 0. */
  readonly tied: Uint8Array
}

/** What the lists of a project say of each other: the solutions of matters, the matters of problems, the links of solutions. */
export type AllTies = { readonly solutions: Ties; readonly matters: Ties; readonly links: Ties }

/** The ties of a project; those of the project before where neither end was tied otherwise. */
export function tiesIn(
  project: Project,
  before: { readonly project: Project; readonly ties: AllTies } | null,
): AllTies {
  const is = project
  const was = before?.project
  const ties = before?.ties
  return {
    solutions: retied(ties?.solutions, [was?.matters, is.matters], [was?.solutions, is.solutions], mattersOf),
    matters: retied(ties?.matters, [was?.problems, is.problems], [was?.matters, is.matters], problemsOf),
    links: retied(ties?.links, [was?.solutions, is.solutions], [was?.links, is.links], solutionOf),
  }
}

type Identified = { readonly id: Id }
type Named<Row> = (row: Row) => Id | readonly Id[]
/** A list before an edit, where there was one, and after it. */
type Lists<Row> = readonly [was: readonly Row[] | undefined, is: readonly Row[]]

const mattersOf = (row: { readonly matters: readonly Id[] }) => row.matters
const problemsOf = (row: { readonly problems: readonly Id[] }) => row.problems
const solutionOf = (row: { readonly solution: Id }) => row.solution

function retied<Row>(
  known: Ties | undefined,
  [wasAbove, above]: Lists<Identified>,
  [wasBelow, below]: Lists<Row>,
  named: Named<Row>,
): Ties {
  const same = known && wasAbove && wasBelow && sameIds(above, wasAbove) && sameBy(named, below, wasBelow)
  return same ? known : tiesBetween(above, below, named)
}

function tiesBetween<Row>(above: readonly Identified[], below: readonly Row[], named: Named<Row>): Ties {
  const positions = positionsIn(above)
  const tied = new Uint8Array(below.length)
  const last = new Int32Array(above.length).fill(-1)
  // The position above and the row below of each tie, one after the other.
  const pairs: number[] = []
  for (let row = 0; row < below.length; row += 1) {
    const names = named(below[row] as Row)
    const many = typeof names !== 'string'
    const count = many ? names.length : 1
    for (let at = 0; at < count; at += 1) {
      const top = positions.get((many ? names[at] : names) ?? '')
      if (top === undefined || last[top] === row) continue
      last[top] = row
      tied[row] = 1
      pairs.push(top, row)
    }
  }
  return { ...sorted(above.length, pairs), tied }
}

/** Pairs of positions brought together by the first of each. */
function sorted(count: number, pairs: readonly number[]): Pick<Ties, 'starts' | 'rows'> {
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < pairs.length; at += 2) {
    const top = pairs[at] ?? 0
    starts[top + 1] = (starts[top + 1] ?? 0) + 1
  }
  for (let top = 0; top < count; top += 1) starts[top + 1] = (starts[top + 1] ?? 0) + (starts[top] ?? 0)
  const next = starts.slice()
  const rows = new Int32Array(pairs.length / 2)
  for (let at = 0; at < pairs.length; at += 2) {
    const top = pairs[at] ?? 0
    const place = next[top] ?? 0
    rows[place] = pairs[at + 1] ?? 0
    next[top] = place + 1
  }
  return { starts, rows }
}

/** What belongs to the rows that are tied to row `at`, in order. */
export function tiedTo<Value>({ starts, rows }: Ties, at: number, values: readonly Value[]): readonly Value[] {
  const from = starts[at] ?? 0
  const end = starts[at + 1] ?? 0
  if (from === end) return NONE
  if (from + 1 === end) return [values[rows[from] ?? 0] as Value]
  const found: Value[] = []
  for (let each = from; each < end; each += 1) found.push(values[rows[each] ?? 0] as Value)
  return found
}

const NONE: readonly never[] = []

/** Whether row `at` has a row tied to it, and all of those answer yes. */
export function allTied({ starts, rows }: Ties, at: number, holds: (row: number) => boolean): boolean {
  const from = starts[at] ?? 0
  const end = starts[at + 1] ?? 0
  for (let each = from; each < end; each += 1) if (!holds(rows[each] ?? 0)) return false
  return from < end
}
