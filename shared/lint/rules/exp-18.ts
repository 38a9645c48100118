import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

/** 刑事责任条款. */
export const exp18: Rule = {
  id: 'EXP-18',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '各条都写“构成犯罪的，依法追究刑事责任”',
  right: '在法律责任章集中写一条',
  line: words(/依法追究(?:其)?刑事责任|处[^，。；]{0,10}(?:有期徒刑|拘役|管制(?!措施))/g),
  together: seen => seen.filter(({ zone }, at) => at > 0 || zone !== 'liability').map(each => placed(each)),
}
