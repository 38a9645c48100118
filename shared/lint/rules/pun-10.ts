import type { Rule } from '../rule'
import { words } from '../words'

/** 直引号. */
export const pun10: Rule = {
  id: 'PUN-10',
  severity: 'error',
  source: { key: 'punctuation' },
  wrong: '"放管服"改革',
  right: '“放管服”改革',
  line: words(/"[^"]*"?/g, {
    instead: found => (found.length > 1 && found.endsWith('"') ? `“${found.slice(1, -1)}”` : `“${found.slice(1)}`),
    names: true,
    headings: true,
  }),
}
