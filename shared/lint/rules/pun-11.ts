import { finder } from '../finder'
import type { Hit, Rule } from '../rule'

const LONGEST = 80
const SENTENCE = finder(/[^。；：]+/g)

/** 长句没有停顿. */
export const pun11: Rule = {
  id: 'PUN-11',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong:
    '民政部门和卫生健康部门以及市场监督管理部门应当按照职责分工对养老服务机构的场所设施和人员配备以及服务质量和安全管理以及收费行为和资金使用以及信息公开和投诉处理等情况开展定期和不定期的监督检查。',
  right:
    '民政、卫生健康、市场监督管理部门应当按照职责分工，对养老服务机构的场所设施、人员配备、服务质量、安全管理、收费行为、资金使用、信息公开和投诉处理等情况开展监督检查。',
  line: ({ text }) =>
    SENTENCE(text).flatMap(({ 0: sentence, index }): Hit[] => {
      if (sentence.length <= LONGEST || /[，,]/.test(sentence)) return []
      return [{ start: index, end: index + sentence.length, params: { length: sentence.length } }]
    }),
}
