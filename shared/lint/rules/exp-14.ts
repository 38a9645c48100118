import { fineRanges } from '../fines'
import type { Rule } from '../rule'

const WIDEST = 10

/** 罚款幅度不当. */
export const exp14: Rule = {
  id: 'EXP-14',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '处一千元以上五万元以下罚款',
  right: '处五千元以上五万元以下罚款',
  line: ({ text }) =>
    fineRanges(text)
      .filter(({ lower, upper }) => lower >= upper || upper > lower * WIDEST)
      .map(({ start, end, lower, upper }) => ({ start, end, params: { lower, upper } })),
}
