import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/(?<!被(?:依法)?)(?:查封|扣押)(?!的|、扣押的)/g, { except: ['解除查封', '解除扣押'] })

/** 查封、扣押. */
export const aut04: Rule = {
  id: 'AUT-04',
  severity: 'warning',
  source: { key: 'coercion-law', at: 10 },
  wrong: '执法人员可以扣押经营工具',
  right: '依照《……法》第X条的规定扣押',
  line: line => found(line).filter(({ start }) => !/《|不得/.test(sentenceAt(line.text, start).words)),
}
