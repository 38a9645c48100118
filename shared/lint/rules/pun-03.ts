import type { Entry } from '../../outline'
import { textOf } from '../../statute'
import type { Act } from '../act'
import { listsOf } from '../item-lists'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

/** 最后一项未以句号结束. */
export const pun03: Rule = {
  id: 'PUN-03',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '（一）申请书；\n（二）身份证明；',
  right: '（一）申请书；\n（二）身份证明。',
  act: act =>
    listsOf(act).flatMap(({ items, lead }) => {
      const last = items.at(-1)
      if (!last || last.end > last.index + 1) return []
      const text = textOf(last.provision).trim()
      const closes = last.provision.type === 'subitem' && lead && !isLastItem(act, lead) ? /[；;]$/ : /[。？！]”?$/
      return text === '' || closes.test(text) ? [] : [lastMark(last)]
    }),
}

/** An item after which no other of its list follows. */
const isLastItem = ({ entries }: Act, item: Entry): boolean => entries[item.end]?.provision.type !== 'item'
