import { textOf } from '../../statute'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

/** 条款未以句号结束. */
export const pun04: Rule = {
  id: 'PUN-04',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '市民政部门应当公布养老机构名录',
  right: '市民政部门应当公布养老机构名录。',
  act: ({ entries }) =>
    entries.flatMap(entry => {
      const { type } = entry.provision
      if (type !== 'article' && type !== 'paragraph') return []
      const next = entries[entry.index + 1]?.provision.type
      const text = textOf(entry.provision).trim()
      if (text === '' || next === 'item' || next === 'subitem' || /[。？！：:][”’）》]?$/.test(text)) return []
      return [lastMark(entry)]
    }),
}
