import { textOf } from '../../statute'
import { firstArticle } from '../act'
import type { Rule } from '../rule'

const MOST = 5

/** 立法目的的数量. */
export const exp05: Rule = {
  id: 'EXP-05',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '为了规范……，加强……，提高……，维护……，促进……，推动……，保障……',
  right: '为了规范……，维护……，促进……',
  act: act => {
    const first = firstArticle(act)
    const [purposes = ''] = /^为了?[^。]*?(?=，(?:根据|依据|依照|结合|制定|特))/.exec(first ? textOf(first) : '') ?? []
    const count = purposes.split('，').length
    return first && count > MOST ? [{ at: first.id, start: 0, end: purposes.length, params: { count } }] : []
  },
}
