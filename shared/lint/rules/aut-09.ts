import type { Rule } from '../rule'

/** 没有填写立法权限依据. */
export const aut09: Rule = {
  id: 'AUT-09',
  severity: 'hint',
  source: { key: 'legislation-law', at: 81 },
  wrong: '（立法权限依据：空）',
  right: '（立法权限依据：基层治理，《立法法》第八十一条第一款）',
  project: ({ info, problems, matters, solutions, statute }) => {
    if (problems.length + matters.length + solutions.length === 0) return []
    const act = info.authority.trim() === '' ? [statute.title] : []
    const rows = matters.filter(({ authority }) => authority.trim() === '').map(({ no }) => no)
    return [...act, ...rows].map(row => ({ at: null, start: 0, end: 0, words: row, params: { row } }))
  },
}
