import type { Rule } from '../rule'
import { words } from '../words'

/** 账与帐. */
export const wrd07: Rule = {
  id: 'WRD-07',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '建立台帐',
  right: '建立台账',
  line: words(/帐(?![篷幕子房])/g, { except: ['蚊帐', '营帐'], instead: '账', headings: true }),
}
