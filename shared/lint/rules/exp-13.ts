import type { Rule } from '../rule'
import { words } from '../words'

/** 罚款幅度的写法. */
export const exp13: Rule = {
  id: 'EXP-13',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '处一千元至二千元罚款',
  right: '处一千元以上二千元以下罚款',
  line: words(
    /[一二三四五六七八九十百千万两\d]{1,12}[元倍]?(?:至|到|－|—|～|~|-)[一二三四五六七八九十百千万两\d]{1,12}[元倍](?:以下)?(?:的)?(?=罚款)/g,
  ),
}
