import { lacksProcedure } from '../procedure-record'
import type { Rule } from '../rule'

/** 设定许可、强制的程序. */
export const aut13: Rule = {
  id: 'AUT-13',
  severity: 'warning',
  source: { key: 'permit-law', at: 19 },
  wrong: '方案的法律手段是“许可”，没有听证论证情况',
  right: '方案备注：听证论证情况……；书面说明……',
  project: ({ solutions }) =>
    solutions
      .filter(each => each.legalTools.some(tool => /许可|审批|行政强制|查封|扣押/.test(tool)) && lacksProcedure(each))
      .map(({ no }) => ({ at: null, start: 0, end: 0, words: no, params: { row: no } })),
}
