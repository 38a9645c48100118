import type { Rule } from '../rule'
import { words } from '../words'

/** 设定与设立. */
export const wrd23: Rule = {
  id: 'WRD-23',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '设定专项基金',
  right: '设立专项基金',
  line: words(
    /设定[^，。；、]{0,6}(?:机构|办公室|基金|站点|网点|窗口)|设立[^，。；、]{0,4}(?:行政处罚|行政许可|行政强制|义务|收费项目)/g,
  ),
}
