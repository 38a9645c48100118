import type { Rule } from '../rule'
import { words } from '../words'

/** 并列书名号之间的顿号. */
export const pun07: Rule = {
  id: 'PUN-07',
  severity: 'hint',
  source: { key: 'punctuation' },
  wrong: '根据《甲法》、《乙条例》',
  right: '根据《甲法》《乙条例》',
  line: words(/(?<=》)、(?=《)/g, { names: true }),
}
