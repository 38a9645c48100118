import { isSoft } from '../../coverage/soft-clause'
import type { Rule } from '../rule'

/** 倡导性条款. */
export const exp20: Rule = {
  id: 'EXP-20',
  severity: 'inventory',
  source: { key: 'practice' },
  wrong: '鼓励社会力量兴办养老机构。',
  right: '对社会力量兴办养老机构的，按照规定给予补贴。',
  line: ({ type, text }) =>
    (type === 'article' || type === 'paragraph') && ENCOURAGES.test(text) && !AIMS.test(text) && isSoft(text)
      ? [{ start: 0, end: text.length }]
      : [],
}

const ENCOURAGES = /鼓励|支持|引导|倡导|提倡|推动|促进/
/** Purposes and principles are soft too, but belong so. */
const AIMS = /^为了?|(?:坚持|遵循)[^。]*原则/
