import type { Rule } from '../rule'
import { words } from '../words'

/** 标点重复或者矛盾. */
export const pun09: Rule = {
  id: 'PUN-09',
  severity: 'error',
  source: { key: 'punctuation' },
  wrong: '应当公布。。',
  right: '应当公布。',
  line: words(/[，。；：、][，。；：、]+/g, { names: true, headings: true }),
}
