import type { Rule } from '../rule'
import { words } from '../words'

/** 含糊的用词. */
export const wrd15: Rule = {
  id: 'WRD-15',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '原则上每年评估一次',
  right: '每年评估一次',
  line: words(
    /尽量|尽可能|视情(?![节形])|酌情|原则上|适时|(?<=[日天年月元米吨次%一二三四五六七八九十百千万\d])左右(?![两侧岸边])/g,
  ),
}
