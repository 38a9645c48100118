import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/违反本(?:条例|办法|规定|规则|细则)(?:有关|相关)?(?:的)?规定(?=，|的)/g)

/** 罚款没有指明违反的条文. */
export const lia03: Rule = {
  id: 'LIA-03',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '违反本条例规定，不公示价格的，处一千元罚款',
  right: '违反本条例第九条规定，不公示价格的，处一千元罚款',
  line: line =>
    found(line).filter(({ start, end }) => {
      const sentence = line.text.slice(end, end + 500).split('。')[0] ?? ''
      return (
        /处(?![罚理分置])[^，。；]{1,24}罚款/.test(sentence) &&
        !/第[一二三四五六七八九十百零]{1,12}条/.test(sentenceAt(line.text, start).words)
      )
    }),
}
