import type { Rule } from '../rule'
import { words } from '../words'

/** 作出与做出. */
export const wrd06: Rule = {
  id: 'WRD-06',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '做出处理决定',
  right: '作出处理决定',
  line: words(/做出(?!突出|显著|重大|重要|贡献|成绩|优异|积极|较大|特殊|杰出|卓越|一定|应有|巨大|表率)/g),
}
