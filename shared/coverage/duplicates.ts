import { LISTS } from '../edits/list-rows'
import type { Project } from '../project'
import type { Finding } from './finding'
import type { Fault } from './judge-solution'

const KIND = { problems: 'problem', matters: 'matter', solutions: 'solution' } as const

/** Rows that bear a 编号 an earlier row of their list bears already. */
export function duplicateFaults(project: Project): readonly Fault[] {
  return LISTS.flatMap(list => {
    const seen = new Set<string>()
    return project[list].flatMap(({ id, no }) => {
      if (no === '') return []
      if (seen.has(no)) return [duplicate({ kind: KIND[list], id }, no)]
      seen.add(no)
      return []
    })
  })
}

const duplicate = (at: Finding['at'], no: string): Fault => ({
  code: 'duplicate-id',
  severity: 'error',
  at,
  role: 'root',
  params: { no },
})
