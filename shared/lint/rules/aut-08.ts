import type { Rule } from '../rule'
import { words } from '../words'

/** 机构编制. */
export const aut08: Rule = {
  id: 'AUT-08',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '增加人员编制二十名',
  right: '配备与工作相适应的人员',
  line: words(
    /(?:人员|行政|事业)编制(?!规划)|机构编制(?=[，。；、]|数|限额|事项|审批)|(?:核定|增加|核增|落实)[^，。；]{0,6}编制(?![规计方预])|行政级别|(?:处|科|局|厅)级(?:单位|机构|建制)|设立[^，。；、]{2,10}(?:局|领导小组)(?![部面])/g,
  ),
}
