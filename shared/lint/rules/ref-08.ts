import { atReference, lacksPrevious } from '../citations'
import type { Rule } from '../rule'

/** 前款、前条没有所指. */
export const ref08: Rule = {
  id: 'REF-08',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第八条只有一款：符合前款规定的',
  right: '第八条第二款：符合前款规定的',
  citing: ({ references }) =>
    references
      .filter(each => each.kind === 'relative' && !each.marked && lacksPrevious(each))
      .map(each => atReference(each)),
}
