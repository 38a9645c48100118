import type { Rule } from '../rule'
import { placed } from '../rule'

const LISTED: ReadonlySet<string> = new Set(['item', 'subitem'])

/** 条款未以句号结束. */
export const pun04: Rule = {
  id: 'PUN-04',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '市民政部门应当公布养老机构名录',
  right: '市民政部门应当公布养老机构名录。',
  line: ({ type, text }) => {
    const end = text.trimEnd().length
    if ((type !== 'article' && type !== 'paragraph') || end === 0 || /[。？！：:][”’）》]?$/.test(text.trimEnd()))
      return []
    return [{ start: end - 1, end }]
  },
  act: ({ entries }, seen) =>
    seen.filter(({ entry }) => !LISTED.has(entries[entry.index + 1]?.provision.type ?? '')).map(each => placed(each)),
}
