import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/(?<!被(?:依法)?)吊销(?:其|企业)?(?:的)?(?:企业法人)?营业执照/g)

/** 吊销营业执照. */
export const aut02: Rule = {
  id: 'AUT-02',
  severity: 'error',
  source: { key: 'penalty-law', at: 12 },
  wrong: '情节严重的，吊销营业执照',
  right: '情节严重的，由市场监督管理部门依照有关法律、行政法规处理',
  line: line =>
    found(line).map(hit => {
      const { words: sentence } = sentenceAt(line.text, hit.start)
      const other = /《|依法|提请|建议|依照|移送|可能/.test(sentence)
      return { ...hit, severity: other ? ('warning' as const) : ('error' as const) }
    }),
}
