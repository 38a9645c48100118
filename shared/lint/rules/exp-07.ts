import { textOf } from '../../statute'
import { listsIn } from '../item-lists'
import type { Rule } from '../rule'
import { whole } from '../rule'

/** “行为”与“情形”. */
export const exp07: Rule = {
  id: 'EXP-07',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '有下列行为之一的：（一）床位不足的',
  right: '有下列情形之一的：（一）床位不足的',
  block: block =>
    listsIn(block).flatMap(({ lead, items }) => {
      if (!lead || !/下列[^。；，]{0,8}行为/.test(textOf(lead))) return []
      return items
        .filter(({ line }) =>
          /(?:不足|(?:未达到|(?<!(?:使用|开具|出具|提供|销售|生产|采用|安装|制作|经营|运输|建设|填写|购买|租赁)[^，；。]{0,8})不符合)[^，；。]{1,14}|死亡|发生[^，；。]{1,12}(?:事故|事件)|年满[^，；。]{1,6})的?[；。]?$/.test(
            textOf(line),
          ),
        )
        .map(({ line }) => whole(line))
    }),
}
