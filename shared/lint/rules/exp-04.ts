import { firstArticle } from '../act'
import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

/** 立法依据的写法. */
export const exp04: Rule = {
  id: 'EXP-04',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '依据老年人权益保障法，制定本条例',
  right: '根据《中华人民共和国老年人权益保障法》，制定本条例',
  line: words(
    /(?:依据|依照|按照)(?:《[^》]+》|[^，。；]{2,20}法(?=[，、等]))|根据(?!《)(?!中华人民共和国)[^，。；《]{2,20}法(?=[，、])/g,
  ),
  act: (act, seen) => seen.filter(({ line }) => line === firstArticle(act)).map(each => placed(each)),
}
