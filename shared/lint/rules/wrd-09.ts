import type { Rule } from '../rule'
import { words } from '../words'

/** 制定与制订. */
export const wrd09: Rule = {
  id: 'WRD-09',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '制订实施办法',
  right: '制定实施办法',
  line: words(/制订|另订(?!立)/g),
}
