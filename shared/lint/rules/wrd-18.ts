import type { Rule } from '../rule'
import { words } from '../words'

const found = words(/参照《[^》]+》[^。；]{0,30}?(?:处罚|处以|罚款)|依照(?=(?:合同|约定|协议|章程|比例|定额|双方))/g)

/** 依照、按照、参照. */
export const wrd18: Rule = {
  id: 'WRD-18',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '依照合同约定',
  right: '按照合同约定',
  line: line =>
    found(line).map(hit => ({
      ...hit,
      severity: 'warning' as const,
    })),
}
