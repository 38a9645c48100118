import { atReference, citedMembers, names, paragraphsAt } from '../citations'
import type { Rule } from '../rule'

/** 引用项时没有写明款. */
export const ref09: Rule = {
  id: 'REF-09',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '本条例第十六条第一项（第十六条有二款）',
  right: '本条例第十六条第一款第一项',
  citing: (citing, act) =>
    citedMembers(citing).flatMap(({ reference, units, address }) => {
      const bare = names(units, 'article') && names(units, 'item') && !names(units, 'paragraph')
      const count = bare ? paragraphsAt(act, address) : 0
      return count > 1 ? [atReference(reference, { params: { count } })] : []
    }),
}
