import type { Rule } from '../rule'
import { words } from '../words'

/** 容易混淆的词. */
export const wrd32: Rule = {
  id: 'WRD-32',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '截止2026年12月31日',
  right: '截至2026年12月31日',
  line: words(
    /截止(?=\d{4}年|上年|[上本]月|年底)|在其间|(?:公民|个人|当事人|老年人|消费者)(?:的)?(?:合法)?权力|行使(?:行政|监督|审判|检察)权利|订金|布署|监督检察(?!机)|检察(?=指导|考核|验收|登记)/g,
  ),
}
