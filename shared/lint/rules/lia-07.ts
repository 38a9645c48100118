import type { Rule } from '../rule'
import { words } from '../words'

/** 对国家机关罚款. */
export const lia07: Rule = {
  id: 'LIA-07',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '民政部门未公布名录的，处一万元罚款',
  right: '民政部门未公布名录的，对直接责任人员依法给予处分',
  line: words(
    /(?<=^|[。；])[^。；，由]{0,16}(?:人民政府|部门|国家机关|街道办事处)(?:及其工作人员)?(?:违反|未|不|有下列|拒绝|逾期)[^。；由]{0,80}处(?![罚理分置])[^，。；]{1,24}罚款/g,
  ),
}
