import type { Rule } from '../rule'
import { words } from '../words'

/** 选择关系用“或者”. */
export const wrd04: Rule = {
  id: 'WRD-04',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '单位或个人',
  right: '单位或者个人',
  line: words(/或(?!者)/g, {
    except: ['抑或', '或许', '或然', '或有', '甚或', '倘或', '或多或少', '间或', '不可或缺', '或缺', '或其他或'],
  }),
}
