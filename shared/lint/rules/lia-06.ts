import { gramsAt, gramsOf } from '../../coverage/grams'
import { breachesIn, brokenLines, descriptionAfter } from '../breaches'
import type { Rule } from '../rule'

const LEAST = 0.2
/** 未履行相关职责 describes nothing that could be compared. */
const VAGUE =
  /相关|有关|规定的?(?:职责|义务|要求|措施)|履行[^，]{0,6}(?:职责|义务)|有(?:下列|前款)|受到[^，]{0,12}(?:处罚|处分)/

/** 法律责任的描述与所引条文不符. */
export const lia06: Rule = {
  id: 'LIA-06',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '违反第十条（公示价格）规定，未安装视频监控的',
  right: '违反第三十七条（安装视频监控）规定，未安装视频监控的',
  citing: (citing, act) =>
    breachesIn(citing).flatMap(breach => {
      const conduct = citing.zone === 'liability' ? descriptionAfter(breach) : null
      if (!conduct || breach.targets.length === 0) return []
      const described = gramsOf(conduct.words)
      const ruled = brokenLines(act, breach).map(gramsAt)
      const shared = [...described].filter(gram => ruled.some(line => line.has(gram))).length
      const fits = described.size < 5 || VAGUE.test(conduct.words) || shared >= described.size * LEAST
      return fits ? [] : [{ at: breach.line.id, start: conduct.start, end: conduct.end }]
    }),
}
