import type { Rule } from '../rule'
import { words } from '../words'

/** 会同与商. */
export const wrd20: Rule = {
  id: 'WRD-20',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '由民政部门会同财政部门制定（实际由民政部门单独发文）',
  right: '由民政部门商财政部门制定',
  line: words(/会同/g),
}
