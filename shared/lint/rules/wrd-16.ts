import type { Rule } from '../rule'
import { words } from '../words'

/** 对于. */
export const wrd16: Rule = {
  id: 'WRD-16',
  severity: 'hint',
  off: true,
  source: { key: 'practice' },
  wrong: '对于符合条件的',
  right: '对符合条件的',
  line: words(/对于/g),
}
