import type { Rule } from '../rule'
import { words } from '../words'

/** “处以……罚款”. */
export const exp11: Rule = {
  id: 'EXP-11',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '处以一千元以上五千元以下罚款',
  right: '处一千元以上五千元以下罚款',
  line: words(/处以(?=[^。；]{0,40}罚款)/g),
}
