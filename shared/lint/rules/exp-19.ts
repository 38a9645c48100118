import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

const FROM = 3

/** “从其规定”重复. */
export const exp19: Rule = {
  id: 'EXP-19',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '三条以上都写“法律、法规另有规定的，从其规定”',
  right: '在总则中写一次',
  line: words(/另有规定的[，,]?(?:从其规定|除外|依照其规定)/g),
  together: seen =>
    seen.length < FROM ? [] : seen.slice(FROM - 1).map(each => placed(each, { params: { count: seen.length } })),
}
