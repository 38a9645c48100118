import type { Rule } from '../rule'

/** 条文为空. */
export const str01: Rule = {
  id: 'STR-01',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第五条',
  right: '第五条　市民政部门应当公布养老机构名录。',
  line: ({ text }) => (text.trim() === '' ? [{ start: 0, end: text.length }] : []),
}
