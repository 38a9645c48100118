import type { Rule } from '../rule'
import { words } from '../words'

/** 不必注明“含本数”. */
export const wrd17: Rule = {
  id: 'WRD-17',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '十张以上（含本数）',
  right: '十张以上',
  line: words(/（?(?:均|都)?(?:不)?(?:包含|包括|含)本[数级](?:）)?/g),
}
