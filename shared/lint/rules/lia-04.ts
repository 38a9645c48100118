import { memoWithin } from '../../memo'
import { textOf } from '../../statute'
import { articleOfBlock, type Block } from '../block'
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
  together: seen =>
    seen
      .filter(({ block, zone }, at) => zone === 'liability' && articleOfBlock(block) && seen[at - 1]?.block !== block)
      .filter(({ block }) => !saysWhoEnforces(block))
      .map(each => placed(each)),
}

const saysWhoEnforces = memoWithin(({ lines }: Block) => namesEnforcer(lines.map(textOf).join('\n')))
