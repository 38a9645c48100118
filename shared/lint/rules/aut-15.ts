import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(
  /(?:本地|本市|当地)(?:的)?(?:企业|经营者|产品|供应商)(?:应当|可以)?优先|优先(?:采购|选择|使用|支持|选用)(?:本地|本市|当地)|(?:注册地|登记地|住所)(?:应当)?在本市|在本市(?:注册|登记)[^，。；]{0,10}(?:企业|机构)(?:方可|优先)|(?:本地|本市)(?:的)?业绩/g,
)

/** 公平竞争. */
export const aut15: Rule = {
  id: 'AUT-15',
  severity: 'hint',
  source: { key: 'competition' },
  wrong: '本市企业优先承接',
  right: '符合条件的企业平等参与',
  line: line => found(line).filter(({ start }) => !/不得|禁止/.test(sentenceAt(line.text, start).words)),
}
