import { misnumbered } from '../numbering'
import type { Rule } from '../rule'

/** 章号不连续. */
export const num02: Rule = {
  id: 'NUM-02',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第二章、第四章',
  right: '第二章、第三章',
  act: act => misnumbered(act, 'chapter'),
}
