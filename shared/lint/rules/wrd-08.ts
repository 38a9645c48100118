import type { Rule } from '../rule'
import { words } from '../words'

/** 其它. */
export const wrd08: Rule = {
  id: 'WRD-08',
  severity: 'error',
  source: { key: 'practice' },
  wrong: '法律规定的其它情形',
  right: '法律规定的其他情形',
  line: words(/其它/g, { except: ['尤其它'], instead: '其他', headings: true }),
}
