import type { Rule } from '../rule'
import { words } from '../words'

/** 公历日期用了汉字数字. */
export const numf03: Rule = {
  id: 'NUMF-03',
  severity: 'error',
  source: { key: 'numerals' },
  wrong: '自二〇二七年三月一日起施行',
  right: '自2027年3月1日起施行',
  line: words(
    /[一二][〇○零Ｏ一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)?/g,
  ),
}
