import { finder } from '../finder'
import { minority } from '../minority'
import type { Hit, Rule } from '../rule'

const QUANTITY = finder(
  /(?<![第一二三四五六七八九十百千\d.])(?:(\d{1,12}(?:\.\d{1,6})?)|[一二三四五六七八九十百千]{1,12}(?:点[零一二三四五六七八九]{1,12})?)(毫米|厘米|公里|千米|米(?!以下的)|吨|千克|公斤|分贝|摄氏度|千瓦|毫升|升|小时|分钟|公顷|亩)/g,
)

/** 同类数量写法不一. */
export const numf06: Rule = {
  id: 'NUMF-06',
  severity: 'warning',
  source: { key: 'numerals' },
  wrong: '宽度不少于三米……；高度不少于2.2米',
  right: '宽度不少于3米……；高度不少于2.2米',
  line: ({ text }) =>
    QUANTITY(text).map(
      ({ 0: found, 1: digits, 2: unit = '', index }): Hit => ({
        start: index,
        end: index + found.length,
        about: unit,
        form: digits === undefined ? '汉字' : '阿拉伯',
        params: { unit },
      }),
    ),
  together: minority,
}
