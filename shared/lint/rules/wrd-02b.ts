import type { Rule } from '../rule'
import { words } from '../words'

/** 有主语的禁止性规定用“不得”. */
export const wrd02b: Rule = {
  id: 'WRD-02b',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '任何单位和个人禁止擅自拆除',
  right: '任何单位和个人不得擅自拆除',
  line: words(
    /(?:单位|个人|人员|机构|企业|公司|公民|经营者|驾驶人|乘客|游客|业主|使用人|所有人|申请人|当事人)禁止(?!的)/g,
  ),
}
