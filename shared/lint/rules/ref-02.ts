import { atReference, citedMembers, missingLevel, paragraphsAt } from '../citations'
import type { Rule } from '../rule'

/** 引用的款不存在. */
export const ref02: Rule = {
  id: 'REF-02',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第十二条只有二款，违反第十二条第三款规定的',
  right: '违反第十二条第二款规定的',
  citing: (citing, act) =>
    citedMembers(citing)
      .filter(({ reference }) => !(reference.marked && reference.state === 'dangling'))
      .filter(cited => missingLevel(act, cited) === 'paragraph')
      .map(({ reference, address }) => atReference(reference, { params: { count: paragraphsAt(act, address) } })),
}
