import { memoWithin } from '../../memo'
import { textOf } from '../../statute'
import type { Block } from '../block'
import type { Rule } from '../rule'
import { placed, whole } from '../rule'
import { words } from '../words'

const FIRST_ARTICLES = 3

/** The other form of the scope: who does something in the city is told to keep to the act. */
const binds = memoWithin(({ lines }: Block): boolean =>
  lines.some(line => /遵守本(?:条例|办法|规定|规则|细则)/.test(textOf(line))),
)

/** 适用范围条款. */
export const exp08: Rule = {
  id: 'EXP-08',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '（没有适用范围条款）',
  right: '第二条　本市行政区域内的养老服务，适用本条例。',
  line: words(
    /适用(?:于)?本(?:条例|办法|规定|规则|细则|法)(?!第|有关|的?规定|关于)|本(?:条例|办法|规定|规则|细则|法)适用于/g,
  ),
  act: (act, seen) => {
    if (act.kind === '' || act.kind === '决定' || act.kind === '决议' || act.articleBlocks.length <= FIRST_ARTICLES)
      return []
    const first = act.articleBlocks.slice(0, FIRST_ARTICLES)
    const early = seen.filter(({ block }) => first.includes(block))
    const second = first[1]?.lines[0]
    if (early.length === 0 && second && !first.some(binds)) return [whole(second, { end: 0 })]
    return early.slice(1).map(each => placed(each))
  },
}
