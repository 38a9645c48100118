import type { Rule } from '../rule'
import { placed } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/同时废止|同时作废|同时失效|即行废止|予以废止/g)

/** 废止条款. */
export const exp10b: Rule = {
  id: 'EXP-10b',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '原养老服务办法同时作废',
  right: '《某市养老服务办法》同时废止',
  line: line =>
    found(line).filter(({ start, end }) => {
      const proper = line.text.slice(start, end) === '同时废止'
      return !proper || !/》|决定|决议/.test(sentenceAt(line.text, start).words)
    }),
  act: (act, seen) => seen.filter(({ block }) => block === act.articleBlocks.at(-1)).map(each => placed(each)),
}
