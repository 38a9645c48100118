import { textOf } from '../../statute'
import type { Act } from '../act'
import { type ItemList, listsOf } from '../item-lists'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

/** 中间的项未以分号结束. */
export const pun02: Rule = {
  id: 'PUN-02',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '（一）申请书。\n（二）身份证明。',
  right: '（一）申请书；\n（二）身份证明。',
  act: act =>
    listsOf(act).flatMap(({ items }) => {
      if (ofSentences(items)) return []
      return items
        .slice(0, -1)
        .filter(item => isOpen(act, item))
        .map(lastMark)
    }),
}

/** An item that stands alone in its line (no 目, no second paragraph) and does not end with a semicolon. */
function isOpen({ entries }: Act, item: ItemList['items'][number]): boolean {
  const text = textOf(item.provision).trim()
  return text !== '' && item.end === item.index + 1 && entries[item.index] !== undefined && !/[；;]$/.test(text)
}

/** All items end with 。 and some hold several sentences: that too is practice. */
const ofSentences = (items: ItemList['items']): boolean =>
  items.every(item => /。$/.test(textOf(item.provision))) && items.some(item => /。./.test(textOf(item.provision)))
