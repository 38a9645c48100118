import { atReference, citedMembers, missingLevel } from '../citations'
import type { Rule } from '../rule'

/** 引用的项不存在. */
export const ref03: Rule = {
  id: 'REF-03',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第八条只有二项，第八条第三项规定的',
  right: '第八条第二项规定的',
  citing: (citing, act) => {
    const missing = citedMembers(citing)
      .filter(({ reference }) => !(reference.marked && reference.state === 'dangling'))
      .filter(cited => ['item', 'subitem'].includes(missingLevel(act, cited) ?? ''))
    return [...new Set(missing.map(({ reference }) => reference))].map(each => atReference(each))
  },
}
