import type { Hit, Rule } from '../rule'

const LONGEST = 80

/** 长句没有停顿. */
export const pun11: Rule = {
  id: 'PUN-11',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '（八十字以上没有逗号的句子）',
  right: '（在主语之后用逗号断开）',
  line: ({ text }) =>
    [...text.matchAll(/[^。；：]+/g)].flatMap(({ 0: sentence, index }): Hit[] => {
      if (sentence.length <= LONGEST || /[，,]/.test(sentence)) return []
      return [{ start: index, end: index + sentence.length, params: { length: sentence.length } }]
    }),
}
