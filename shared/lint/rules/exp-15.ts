import type { Rule } from '../rule'
import { words } from '../words'

/** 授权的写法. */
export const exp15: Rule = {
  id: 'EXP-15',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '具体办法由市民政部门另行规定',
  right: '具体办法由市民政部门制定',
  line: words(
    /由[^，。；]{2,30}(?:另行规定|自行(?:规定|制定|确定))|具体(?:实施)?办法由[^，。；]{2,30}(?:确定|规定|另定)/g,
  ),
}
