import { misnumbered } from '../numbering'
import type { Rule } from '../rule'

/** 条号不连续. */
export const num01: Rule = {
  id: 'NUM-01',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第五条、第七条',
  right: '第五条、第六条',
  act: act => misnumbered(act, 'article'),
}
