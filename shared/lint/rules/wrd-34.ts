import type { Rule } from '../rule'
import { words } from '../words'

/** 侵占、挪用、截留、私分. */
export const wrd34: Rule = {
  id: 'WRD-34',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '挪用养老服务用房',
  right: '擅自改变养老服务用房的用途',
  line: words(
    /挪用[^，。；、]{0,10}(?:场地|用房|设施|土地|场所)|(?<!、)侵占(?!、)[^，。；、]{0,6}(?:资金|经费|补贴|基金)/g,
  ),
}
