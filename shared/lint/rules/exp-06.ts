import { textOf } from '../../statute'
import { listsIn } from '../item-lists'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

/** 各项末尾“的”不一致. */
export const exp06: Rule = {
  id: 'EXP-06',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '（一）拒不改正的；\n（二）造成损失。',
  right: '（一）拒不改正的；\n（二）造成损失的。',
  block: block =>
    listsIn(block).flatMap(({ lead, items }) => {
      if (!lead || !/有(?:下列|以下)[^。；]{0,12}(?:情形|行为|情况)(?:之一)?的/.test(textOf(lead))) return []
      const judged = items.flatMap(({ line, alone }) =>
        alone && !CATCH_ALL.test(textOf(line)) && !NAMES.test(textOf(line)) ? [line] : [],
      )
      const withDe = judged.filter(item => /的[；;。]?$/.test(textOf(item).trim()))
      if (withDe.length === 0 || withDe.length === judged.length) return []
      const fewer = withDe.length * 2 >= judged.length ? judged.filter(item => !withDe.includes(item)) : withDe
      return fewer.map(lastMark)
    }),
}

/** An item that is a noun takes no 的 after it, whatever the others take. */
const NAMES =
  /的[^的，。；]{0,6}(?:人|人员|妇女|儿童|单位|企业|组织|机构|家庭|车|车辆|所得|财产|物品|工程|项目|建筑物|场所)[；。]?$/
const CATCH_ALL = /其他[^；。]*(?:情形|行为|情况|条件|事项)[；。]?$/
