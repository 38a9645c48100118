import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/(?<=^|[，。；：])除(?![外非尘雪草险臭湿障名权了此冰锈夕磷掉去霜虫渣])/g)

/** “除……外”不完整. */
export const wrd28: Rule = {
  id: 'WRD-28',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '除法律另有规定的，应当公开',
  right: '除法律另有规定的外，应当公开',
  line: line =>
    found(line).filter(hit => {
      const { words: sentence, start } = sentenceAt(line.text, hit.start)
      return !/外/.test(sentence.slice(hit.start - start))
    }),
}
