import type { ListName, Rows } from '../edits/list-rows'
import type { ListColumn } from './column'
import { MATTER_COLUMNS } from './matter-columns'
import { PROBLEM_COLUMNS } from './problem-columns'
import { SOLUTION_COLUMNS } from './solution-columns'

const COLUMNS: { readonly [List in ListName]: readonly ListColumn<Rows[List]>[] } = {
  problems: PROBLEM_COLUMNS,
  matters: MATTER_COLUMNS,
  solutions: SOLUTION_COLUMNS,
}

/** The columns of a list. */
export const columnsOf = <List extends ListName>(list: List): readonly ListColumn<Rows[List]>[] =>
  COLUMNS[list] as readonly ListColumn<Rows[List]>[]
