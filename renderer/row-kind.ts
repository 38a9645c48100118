import type { CommandId } from '../shared/commands'
import type { ListName } from '../shared/edits/list-rows'
import type { Matter, Problem, Solution } from '../shared/lists'
import type { Project } from '../shared/project'
import type { Id } from '../shared/statute'

/** A row of one of the three lists, as it is chosen and shown. */
export type RowKind = 'problem' | 'matter' | 'solution'
export const ROW_KINDS = ['problem', 'matter', 'solution'] as const

export const LIST_OF = { problem: 'problems', matter: 'matters', solution: 'solutions' } as const satisfies Readonly<
  Record<RowKind, ListName>
>

export const ADD = {
  problem: 'add-problem',
  matter: 'add-matter',
  solution: 'add-solution',
} as const satisfies Readonly<Record<RowKind, CommandId>>

export type Row = Problem | Matter | Solution

export const isRowKind = (kind: string): kind is RowKind => (ROW_KINDS as readonly string[]).includes(kind)

/** The row of a kind with an id, if there is one. */
export const rowOf = (project: Project, kind: RowKind, id: Id): Row | undefined =>
  project[LIST_OF[kind]].find(row => row.id === id)
