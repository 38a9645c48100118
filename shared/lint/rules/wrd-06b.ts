import type { Rule } from '../rule'
import { words } from '../words'

/** 贡献、成绩用“做出”. */
export const wrd06b: Rule = {
  id: 'WRD-06b',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '作出突出贡献',
  right: '做出突出贡献',
  line: words(/作出(?=(?:突出|显著|重大|重要|优异|积极|较大|特殊|杰出|卓越)?(?:的)?(?:贡献|成绩|成就))/g),
}
