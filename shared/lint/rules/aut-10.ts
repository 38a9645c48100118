import type { Rule } from '../rule'
import { compareWithUpperLaw } from '../upper-law'

/** 重复上位法. */
export const aut10: Rule = {
  id: 'AUT-10',
  severity: 'hint',
  source: { key: 'legislation-law', at: 82 },
  wrong: '照抄上位法一款',
  right: '结合本市实际，写明谁来做、怎样做',
  project: ({ statute, upperLaws }) =>
    upperLaws.flatMap(({ name, statute: upper }) =>
      compareWithUpperLaw(statute, upper)
        .filter(({ likeness }) => likeness !== 'own')
        .map(({ at, length, share, theirs }) => ({
          at,
          start: 0,
          end: length,
          params: { law: name, cite: theirs.cite, share: Math.round(share * 100) },
        })),
    ),
}
