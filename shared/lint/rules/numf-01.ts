import type { Rule } from '../rule'
import { words } from '../words'

/** 数量用了阿拉伯数字. */
export const numf01: Rule = {
  id: 'NUMF-01',
  severity: 'warning',
  source: { key: 'numerals' },
  wrong: '处500元罚款；30日内',
  right: '处五百元罚款；三十日内',
  line: words(
    /(?<![年月\d.０-９第A-Za-z])[\d０-９]{1,12}(?:\.[\d０-９]{1,12})?[百千万亿]*(?:元|日|天|个?工作日|个月|周岁|人|名|户|倍|平方米|平方公里)(?!起施行)/g,
  ),
}
