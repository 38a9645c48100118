import type { ListName, Rows } from '../edits/list-rows'
import type { Project } from '../project'
import { type Change, compare } from './compare'

type Row = Rows[ListName]

/** In what two states of one project differ, for one who must choose between them. */
export type TwoStates = {
  /** The articles that differ, in the order of the newer text. */
  readonly articles: readonly Change[]
  /** The rows of the three lists that differ, that came or that went. */
  readonly rows: readonly Row[]
}

/** Compares an older and a newer state of one project. */
export const twoStates = (old: Project, fresh: Project): TwoStates => ({
  articles: compare(old.statute, fresh.statute).changes.filter(({ kind }) => kind !== 'same'),
  rows: [
    ...differing<Row>(old.problems, fresh.problems),
    ...differing<Row>(old.matters, fresh.matters),
    ...differing<Row>(old.solutions, fresh.solutions),
  ],
})

function differing<Each extends Row>(old: readonly Each[], fresh: readonly Each[]): readonly Each[] {
  const was = new Map(old.map(row => [row.id, row]))
  const is = new Set(fresh.map(({ id }) => id))
  const isOther = (row: Each): boolean => wordsOf(was.get(row.id)) !== wordsOf(row)
  return [...fresh.filter(isOther), ...old.filter(({ id }) => !is.has(id))]
}

/** A row as text: rows that were read from different files hold their fields in different order. */
const wordsOf = (row: Row | undefined): string => JSON.stringify(row, (_, value) => inOneOrder(value)) ?? ''

function inOneOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
