import { bindsAnybody, breachesIn } from '../breaches'
import { atReference } from '../citations'
import type { Rule } from '../rule'

/** 违反的条文没有规定义务. */
export const ref12: Rule = {
  id: 'REF-12',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '违反本条例第三条规定（第三条是工作原则）',
  right: '违反本条例第十三条规定',
  citing: (citing, act) =>
    (citing.zone === 'liability' ? [] : breachesIn(citing))
      .filter(breach => breach.targets.length > 0 && !bindsAnybody(act, breach))
      .map(({ reference }) => atReference(reference)),
}
