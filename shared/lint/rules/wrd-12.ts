import type { Rule } from '../rule'
import { words } from '../words'

/** 抵销与抵消. */
export const wrd12: Rule = {
  id: 'WRD-12',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '抵消应付费用',
  right: '抵销应付费用',
  line: words(
    /抵消(?=[^，。；]{0,8}(?:债务|债权|费用|金额|欠款|款项))|(?<=(?:债务|债权|费用|金额|欠款|款项)[^，。；]{0,8})抵消|抵销(?=[^，。；]{0,6}(?:影响|作用|效果))/g,
  ),
}
