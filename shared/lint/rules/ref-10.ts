import { articleAt } from '../act'
import { articleOfAddress, atReference, citedMembers, names } from '../citations'
import type { Rule } from '../rule'

/** 本条之内引用本条条号. */
export const ref10: Rule = {
  id: 'REF-10',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '第八条第二款：本条例第八条第一款规定的',
  right: '第八条第二款：本条第一款规定的',
  act: act =>
    citedMembers(act.statute).flatMap(({ reference, units, address }) => {
      const from = act.outline.byId.get(reference.from)
      if (!from || !names(units, 'article')) return []
      const own = articleAt(act, from)
      return own !== null && articleOfAddress(act, address) === own ? [atReference(reference)] : []
    }),
}
