import type { ClauseLink, Matter, Solution } from '../lists'
import { memo } from '../memo'
import type { Id } from '../statute'
import { rowMap } from './row-map'

/** Rows by what they are tied to, in the order of their list; computed once for each list value. */
export const mattersByProblem: (matters: readonly Matter[]) => ReadonlyMap<Id, readonly Matter[]> = memo(matters =>
  groupBy(matters, matter => matter.problems),
)
export const solutionsByMatter: (solutions: readonly Solution[]) => ReadonlyMap<Id, readonly Solution[]> = memo(
  solutions => groupBy(solutions, solution => solution.matters),
)
export const linksBySolution: (links: readonly ClauseLink[]) => ReadonlyMap<Id, readonly ClauseLink[]> = memo(links =>
  groupBy(links, link => [link.solution]),
)

/** Rows by id. Of rows with the same id the first counts. */
export const byId: <Row extends { readonly id: Id }>(rows: readonly Row[]) => ReadonlyMap<Id, Row> = memo(
  <Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> => rowMap(rows, rows),
) as <Row extends { readonly id: Id }>(rows: readonly Row[]) => ReadonlyMap<Id, Row>

/** Most groups have one or two rows: those take no more room than they need. */
function groupBy<Row>(rows: readonly Row[], keys: (row: Row) => readonly Id[]): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>()
  for (const row of rows)
    for (const key of keys(row)) {
      const group = groups.get(key)
      if (!group) groups.set(key, [row])
      else if (group.at(-1) === row) continue
      else if (group.length < 4) groups.set(key, [...group, row])
      else group.push(row)
    }
  return groups
}
