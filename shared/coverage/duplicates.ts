import { LISTS } from '../edits/list-rows'
import { memo } from '../memo'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { Finding } from './finding'
import type { Fault } from './judge-solution'

const KIND = { problems: 'problem', matters: 'matter', solutions: 'solution' } as const

/** Rows that bear a 编号 an earlier row of their list bears already. */
export function duplicateFaults(project: Project): readonly Fault[] {
  return LISTS.flatMap(list => repeated(project[list]).map(({ id, no }) => duplicate({ kind: KIND[list], id }, no)))
}

type Numbered = { readonly id: Id; readonly no: string }

const repeated = memo((rows: readonly Numbered[]): readonly Numbered[] => {
  const seen = new Set<string>()
  const again: Numbered[] = []
  for (const row of rows) {
    if (row.no === '') continue
    if (seen.has(row.no)) again.push(row)
    seen.add(row.no)
  }
  return again
})

const duplicate = (at: Finding['at'], no: string): Fault => ({
  code: 'duplicate-id',
  severity: 'error',
  at,
  role: 'root',
  params: { no },
})
