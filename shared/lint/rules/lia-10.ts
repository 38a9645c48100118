import type { Act } from '../act'
import { articleOfBlock } from '../block'
import { articleOfId, breachesIn } from '../breaches'
import { atReference } from '../citations'
import { type Citing, liabilityCitings } from '../citing'
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
      const first = articleOfBlock(citing.block) ? firstDuty(act, citing) : null
      if (!first) continue
      if (first.duty.index < before) hits.push(atReference(first.reference))
      before = first.duty.index
    }
    return hits
  },
}

/** The first article whose breach a block speaks of. */
function firstDuty(act: Act, citing: Citing) {
  for (const { reference, targets } of breachesIn(citing)) {
    const duty = targets[0] ? articleOfId(act, targets[0].id) : null
    if (duty) return { reference, duty }
  }
  return null
}
