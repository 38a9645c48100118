import { textOf } from '../../statute'
import { listsIn } from '../item-lists'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

/** 最后一项未以句号结束. */
export const pun03: Rule = {
  id: 'PUN-03',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '（一）申请书；\n（二）身份证明；',
  right: '（一）申请书；\n（二）身份证明。',
  block: block =>
    listsIn(block).flatMap(({ items, goesOn }) => {
      const last = items.at(-1)
      if (!last?.alone) return []
      const text = textOf(last.line).trim()
      const closes = last.line.type === 'subitem' && goesOn ? /[；;]$/ : /[。？！]”?$/
      return text === '' || closes.test(text) ? [] : [lastMark(last.line)]
    }),
}
