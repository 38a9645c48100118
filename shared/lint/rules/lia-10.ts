import type { Act } from '../act'
import { articleOfBlock } from '../block'
import { articleOfId, breachesIn } from '../breaches'
import { atReference } from '../citations'
import { type Citing, citingsOf } from '../citing'
import type { Rule } from '../rule'

/** 法律责任的顺序. */
export const lia10: Rule = {
  id: 'LIA-10',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '第四十条引用第二十条，第四十一条引用第十条',
  right: '第四十条引用第十条，第四十一条引用第二十条',
  act: act => {
    let last = -1
    return citingsOf(act).flatMap(citing => {
      const [first] = citing.zone === 'liability' && articleOfBlock(citing.block) ? dutiesOf(act, citing) : []
      if (!first) return []
      const before = last
      last = first.duty.index
      return last < before ? [atReference(first.reference)] : []
    })
  },
}

/** The articles whose breach a block speaks of, in the order in which it does. */
const dutiesOf = (act: Act, citing: Citing) =>
  breachesIn(citing).flatMap(({ reference, targets: [target] }) => {
    const duty = target ? articleOfId(act, target.id) : null
    return duty ? [{ reference, duty }] : []
  })
