import { memo } from '../../memo'
import type { Act } from '../act'
import { articleOfBlock } from '../block'
import { type Breach, breachesIn } from '../breaches'
import { atReference } from '../citations'
import { liabilityCitings } from '../citing'
import type { Placed, Rule } from '../rule'

/** 法律责任的顺序. */
export const lia10: Rule = {
  id: 'LIA-10',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '第四十条引用第二十条，第四十一条引用第十条',
  right: '第四十条引用第十条，第四十一条引用第二十条',
  act: act => {
    const hits: Placed[] = []
    let before = -1
    for (const citing of liabilityCitings(act)) {
      if (!articleOfBlock(citing.block)) continue
      for (const breach of breachesIn(citing)) {
        const at = articleNamed(act, breach)
        if (at < 0) continue
        if (at < before) hits.push(hitAt(breach))
        before = at
        break
      }
    }
    return hits
  },
}

/** One and the same for as long as the breach is, so that it need not be placed again. */
const hitAt = memo(({ reference }: Breach): Placed => atReference(reference))

/** The position, among the blocks of the act, of the article a breach names first; -1 where that is none. */
function articleNamed({ tree, blocks, blockOf }: Act, { targets: [first] }: Breach): number {
  const at = blockOf[(first && tree.positions.get(first.id)) ?? -1]
  const block = at === undefined ? undefined : blocks[at]
  return at !== undefined && block && articleOfBlock(block) ? at : -1
}
