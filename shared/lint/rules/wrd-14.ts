import type { Rule } from '../rule'
import { words } from '../words'

/** “如果”与“……的，”. */
export const wrd14: Rule = {
  id: 'WRD-14',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '如果材料不齐全，应当告知',
  right: '材料不齐全的，应当告知',
  line: words(/如果/g),
}
