import { textOf } from '../../statute'
import { listsIn } from '../item-lists'
import type { Rule } from '../rule'
import { whole } from '../rule'

/** 只有一项，或者项没有导语. */
export const str08: Rule = {
  id: 'STR-08',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '申请人应当提交下列材料：\n（一）申请书。',
  right: '申请人应当提交申请书。',
  block: block =>
    listsIn(block).flatMap(({ lead, items }) => {
      const [first, second] = items
      if (!first) return []
      if (!lead || textOf(lead).trim() === '') return [whole(first.line)]
      return second ? [] : [whole(first.line)]
    }),
}
