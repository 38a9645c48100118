import { articleAt, wordsOf, zoneOf } from '../act'
import { namesEnforcer } from '../breaches'
import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

/** 没有写明执法主体. */
export const lia04: Rule = {
  id: 'LIA-04',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '不公示价格的，处一千元罚款',
  right: '不公示价格的，由市场监督管理部门处一千元罚款',
  line: words(/责令[^，。；]{0,6}(?:改正|停止|恢复|拆除)|处(?![罚理分置])[^，。；]{1,24}罚款|给予警告|没收违法所得/g),
  act: (act, seen) => {
    const first = new Map(
      seen.toReversed().flatMap(each => {
        const article = articleAt(act, each.entry)
        return article && zoneOf(act, article) === 'liability' ? [[article, each] as const] : []
      }),
    )
    return [...first].filter(([article]) => !namesEnforcer(wordsOf(act, article))).map(([, each]) => placed(each))
  },
}
