import type { Rule } from '../rule'
import { words } from '../words'

/** “两年”与“二年”. */
export const numf05: Rule = {
  id: 'NUMF-05',
  severity: 'hint',
  source: { key: 'numerals' },
  wrong: '两年内',
  right: '二年内',
  line: words(
    /两(?:年|日|天|周岁|周|倍|个月|个工作日)(?!以上的?(?:单位|部门))|(?<![\d０-９年月])[\d０-９]{1,3}年(?![\d０-９])/g,
  ),
}
