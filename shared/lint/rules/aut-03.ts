import type { Rule } from '../rule'
import { words } from '../words'

/** 冻结存款、汇款. */
export const aut03: Rule = {
  id: 'AUT-03',
  severity: 'error',
  source: { key: 'coercion-law', at: 9 },
  wrong: '可以冻结其银行账户',
  right: '可以依照法律的规定采取措施',
  line: words(/冻结(?![期线雨害灾层])/g, { except: ['防冻结', '道路冻结', '水管冻结'] }),
}
