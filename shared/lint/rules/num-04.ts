import { misnumbered } from '../numbering'
import type { Rule } from '../rule'

/** 项号不连续. */
export const num04: Rule = {
  id: 'NUM-04',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '（一）……；（三）……。',
  right: '（一）……；（二）……。',
  act: act => [...misnumbered(act, 'item'), ...misnumbered(act, 'subitem')],
}
