import { formatNumeral, parseNumeral } from '../../numeral'
import type { Rule } from '../rule'
import { words } from '../words'

/** 条款序号用了阿拉伯数字. */
export const numf04: Rule = {
  id: 'NUMF-04',
  severity: 'error',
  source: { key: 'numerals' },
  wrong: '违反第12条规定',
  right: '违反第十二条规定',
  line: words(/第\s?[\d０-９]{1,4}\s?(?:分编|[编章节条款项])/g, { instead: found => written(found) }),
}

/** The ordinal with its number in Chinese: 第12条 → 第十二条. */
const written = (found: string): string =>
  found.replace(/\s?([\d０-９]{1,12})\s?/, (digits, number: string) => {
    const numeral = parseNumeral(number)
    return numeral ? formatNumeral(numeral.value) : digits
  })
