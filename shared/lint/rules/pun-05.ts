import type { Rule } from '../rule'

const LABEL = /^\s*[(（]\s*([一二三四五六七八九十]{1,12})\s*[)）]/

/** 项号用了半角括号. */
export const pun05: Rule = {
  id: 'PUN-05',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '(一)申请书；',
  right: '（一）申请书；',
  line: ({ text }) => {
    const [found = '', number = ''] = LABEL.exec(text) ?? []
    if (!/[()]/.test(found)) return []
    return [{ start: 0, end: found.length, instead: `（${number}）` }]
  },
}
