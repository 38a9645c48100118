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
  citing: (citing, act) =>
    citedMembers(citing).flatMap(({ reference, units, address }) => {
      const from = act.tree.byId.get(reference.from)
      if (!from || !names(units, 'article')) return []
      const own = articleAt(act, from)
      const same = own?.number === address.article?.number && own?.path.suffix === address.article?.suffix
      return own && same && articleOfAddress(act, address)?.index === own.index ? [atReference(reference)] : []
    }),
}
