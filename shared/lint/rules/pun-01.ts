import { textOf } from '../../statute'
import { listsIn } from '../item-lists'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

/** 导语未以冒号结束. */
export const pun01: Rule = {
  id: 'PUN-01',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '申请人应当提交下列材料。\n（一）申请书；\n（二）身份证明。',
  right: '申请人应当提交下列材料：\n（一）申请书；\n（二）身份证明。',
  block: block =>
    listsIn(block).flatMap(({ lead }) => {
      if (!lead || textOf(lead).trim() === '' || /[：:]$/.test(textOf(lead).trim())) return []
      return [lastMark(lead)]
    }),
}
