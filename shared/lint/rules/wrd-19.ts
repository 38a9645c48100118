import { firstArticle } from '../act'
import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

/** 立法依据用“根据”. */
export const wrd19: Rule = {
  id: 'WRD-19',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '依据《……法》，制定本条例',
  right: '根据《……法》，制定本条例',
  line: words(/(?:依据|依照|按照)(?=《)/g),
  act: (act, seen) => seen.filter(({ line }) => line === firstArticle(act)).map(each => placed(each)),
}
