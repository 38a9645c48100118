import type { Rule } from '../rule'
import { words } from '../words'

/** 牟取与谋取. */
export const wrd11: Rule = {
  id: 'WRD-11',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '谋取暴利',
  right: '牟取暴利',
  line: words(/谋取(?=不正当|非法|不法|私利|暴利)/g),
}
