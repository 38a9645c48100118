import { atReference, citedMembers, names, paragraphsAt } from '../citations'
import type { Rule } from '../rule'

/** 单款条文引用了“第一款”. */
export const ref04: Rule = {
  id: 'REF-04',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '违反本条例第八条第一款规定（第八条只有一款）',
  right: '违反本条例第八条规定',
  citing: (citing, act) =>
    citedMembers(citing)
      .filter(({ units, address }) => names(units, 'paragraph') && address.paragraph?.number === 1)
      .filter(({ address }) => paragraphsAt(act, address) === 1)
      .map(({ reference }) => atReference(reference)),
}
