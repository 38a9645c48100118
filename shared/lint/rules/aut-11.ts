import { differencesFromLinkedLaw } from '../linked-law'
import type { Rule } from '../rule'

/** 与所依据的上位法条文不一致. */
export const aut11: Rule = {
  id: 'AUT-11',
  severity: 'warning',
  source: { key: 'penalty-law', at: 12 },
  wrong: '上位法：处一万元以上五万元以下罚款；草案：处二千元以上八万元以下罚款',
  right: '在一万元以上五万元以下的幅度内规定',
  project: project =>
    differencesFromLinkedLaw(project).map(({ at, start, end, law, cite, ours, theirs }) => ({
      at,
      start,
      end,
      params: { law, cite, ours, theirs },
    })),
}
