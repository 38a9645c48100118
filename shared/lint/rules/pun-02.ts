import { textOf } from '../../statute'
import { type Listed, listsIn } from '../item-lists'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

/** 中间的项未以分号结束. */
export const pun02: Rule = {
  id: 'PUN-02',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '（一）申请书。\n（二）身份证明。',
  right: '（一）申请书；\n（二）身份证明。',
  block: block =>
    listsIn(block).flatMap(({ items }) => {
      if (ofSentences(items)) return []
      return items
        .slice(0, -1)
        .filter(isOpen)
        .map(({ line }) => lastMark(line))
    }),
}

/** An item that stands alone in its line (no 目, no second paragraph) and does not end with a semicolon. */
function isOpen({ line, alone }: Listed): boolean {
  const text = textOf(line).trim()
  return text !== '' && alone && !/[；;]$/.test(text)
}

/** All items end with 。 and some hold several sentences: that too is practice. */
const ofSentences = (items: readonly Listed[]): boolean =>
  items.every(({ line }) => /。$/.test(textOf(line))) && items.some(({ line }) => /。./.test(textOf(line)))
