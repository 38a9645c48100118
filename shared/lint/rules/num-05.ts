import { formatNumeral, parseNumeral } from '../../numeral'
import { finder } from '../finder'
import type { Hit, Rule } from '../rule'

const ORDINAL = finder(/第([零〇○一二三四五六七八九十百千两]{1,12})(分编|[编章节条款项])/g)

/** 序号数字写法不规范. */
export const num05: Rule = {
  id: 'NUM-05',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第一百十条',
  right: '第一百一十条',
  line: ({ text }) =>
    ORDINAL(text).flatMap(({ 0: found, 1: digits = '', 2: unit = '', index }): Hit[] => {
      const numeral = parseNumeral(digits)
      if (!numeral || numeral.regular) return []
      return [{ start: index, end: index + found.length, instead: `第${formatNumeral(numeral.value)}${unit}` }]
    }),
}
