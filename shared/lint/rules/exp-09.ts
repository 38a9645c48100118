import type { Rule } from '../rule'
import { words } from '../words'

/** 定义的句式. */
export const exp09: Rule = {
  id: 'EXP-09',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '本条例所称养老服务是指……',
  right: '本条例所称养老服务，是指……',
  line: words(
    /所称(?:的)?[^，,。；：]{1,24}?(?:是指|(?<!是)指(?![定导示标引数挥南]))|所称(?:的)?[^。；：，]{1,24}，指(?![定导示标引数挥南])/g,
  ),
}
