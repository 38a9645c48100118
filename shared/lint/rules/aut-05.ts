import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/强制拆除|强制执行|代履行|滞纳金|加处罚款|拍卖|划拨/g, {
  except: [
    '拍卖出让',
    '招标、拍卖',
    '招标拍卖',
    '拍卖、挂牌',
    '划拨方式',
    '划拨土地',
    '划拨用地',
    '出让、划拨',
    '划拨、出让',
    '划拨取得',
    '以划拨',
    '划拨供',
    '申请人民法院强制执行',
    '申请强制执行',
    '拍卖企业',
    '拍卖行业',
    '资金划拨',
    '划拨资金',
    '划拨经费',
    '经费划拨',
  ],
})

/** 行政强制执行. */
export const aut05: Rule = {
  id: 'AUT-05',
  severity: 'warning',
  source: { key: 'coercion-law', at: 13 },
  wrong: '逾期不拆除的，强制拆除',
  right: '逾期不拆除的，依法申请人民法院强制执行',
  line: line =>
    found(line).flatMap(hit => {
      const { words: sentence } = sentenceAt(line.text, hit.start)
      if (/《|法院|土地使用权/.test(sentence)) return []
      return [/依法/.test(sentence) ? { ...hit, severity: 'hint' as const } : hit]
    }),
}
