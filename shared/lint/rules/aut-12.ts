import { lacksProcedure, solutionText } from '../procedure-record'
import type { Rule } from '../rule'

/** 补充设定处罚的程序. */
export const aut12: Rule = {
  id: 'AUT-12',
  severity: 'warning',
  source: { key: 'penalty-law', at: 12 },
  wrong: '方案注明“补充设定”，没有听证论证情况',
  right: '方案备注：听证论证情况……；书面说明……',
  project: ({ solutions }) =>
    solutions
      .filter(
        each => /罚款|处罚/.test(solutionText(each)) && /补充设定/.test(solutionText(each)) && lacksProcedure(each),
      )
      .map(({ no }) => ({ at: null, start: 0, end: 0, words: no, params: { row: no } })),
}
