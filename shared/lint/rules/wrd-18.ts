import type { Hit, Rule, Severity } from '../rule'
import { words } from '../words'

const grave = words(/参照《[^》]+》[^。；]{0,30}?(?:处罚|处以|罚款)|依照(?=(?:合同|约定|协议|章程|比例|定额|双方))/g)

/** Laws and regulations are followed with 依照; local practice differs so often that this is no more than a hint (domain.md §3 WRD-18). */
const mild = words(
  /按照(?=《[^》]*(?:法|条例|规定|办法|决定|规则|细则)》|本(?:法|条例|办法|规定)|(?:有关|国家|国家有关)?(?:法律|行政法规|法规))/g,
)

const as = (severity: Severity) => (hit: Hit) => ({ ...hit, severity })

/** 依照、按照、参照. */
export const wrd18: Rule = {
  id: 'WRD-18',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '依照合同约定',
  right: '按照合同约定',
  line: line => [...grave(line).map(as('warning')), ...mild(line).map(as('hint'))],
}
