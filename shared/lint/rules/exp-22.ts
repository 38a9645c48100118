import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

/** 口号性用语. */
export const exp22: Rule = {
  id: 'EXP-22',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '大力推进养老服务',
  right: '将养老服务设施纳入国土空间规划',
  line: words(/大力(?!度)|切实|进一步(?!研究|审议|调查|核实)|深入推进|打造|高质量(?!发展规划)|扎实推进|全力|着力/g),
  together: seen => seen.filter(({ zone }) => zone === 'body' || zone === 'liability').map(each => placed(each)),
}
