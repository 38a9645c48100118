import type { Rule } from '../rule'
import { words } from '../words'

/** 缴纳与交纳. */
export const wrd13: Rule = {
  id: 'WRD-13',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '交纳罚款',
  right: '缴纳罚款',
  line: words(/交纳(?=[^，。；]{0,4}(?:罚款|税|社会保险费|滞纳金))|(?<=(?:罚款|税款|社会保险费)[^，。；]{0,12})交纳/g),
}
