import type { Rule } from '../rule'
import { words } from '../words'

const OPEN = '养老护理员|护理员|家政服务员|家政服务人员|保安员|保洁员|快递员|网约配送员'

/** 执业人员与从业人员. */
export const wrd24: Rule = {
  id: 'WRD-24',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '护理员执业',
  right: '护理员从业',
  line: words(new RegExp(`执业(?:的)?(?:${OPEN})|(?:${OPEN})[^，。；]{0,4}执业(?!医|药|护)`, 'g')),
}
