import type { Rule } from '../rule'
import { words } from '../words'

/** “特制定”. */
export const exp03: Rule = {
  id: 'EXP-03',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '特制定本条例',
  right: '制定本条例',
  line: words(/(?<!独)特(?=制[定订])/g),
}
