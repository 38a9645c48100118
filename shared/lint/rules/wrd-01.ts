import type { Rule } from '../rule'
import { words } from '../words'

/** 必须与应当. */
export const wrd01: Rule = {
  id: 'WRD-01',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '经营者必须公示价格',
  right: '经营者应当公示价格',
  line: words(/必须(?!具备|的)/g, { except: ['管行业必须管', '管业务必须管', '管生产经营必须管', '管生产必须管'] }),
}
