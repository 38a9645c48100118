import { textOf } from '../../statute'
import { firstArticle } from '../act'
import type { Rule } from '../rule'

/** “为了”. */
export const exp02: Rule = {
  id: 'EXP-02',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '为规范养老服务',
  right: '为了规范养老服务',
  act: act => {
    const first = firstArticle(act)
    if (!first || !/^为(?!了)/.test(textOf(first))) return []
    return [{ at: first.id, start: 0, end: 1 }]
  },
}
