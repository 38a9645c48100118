import { bindsAnybody, breachesIn } from '../breaches'
import { atReference } from '../citations'
import type { Rule } from '../rule'

/** 法律责任引用的条文没有义务. */
export const lia02: Rule = {
  id: 'LIA-02',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '违反本条例第三条规定（第三条是工作原则），处罚款',
  right: '违反本条例第十三条规定，处罚款',
  citing: (citing, act) =>
    (citing.zone === 'liability' ? breachesIn(citing) : [])
      .filter(breach => breach.targets.length > 0 && !bindsAnybody(act, breach))
      .map(({ reference }) => atReference(reference)),
}
