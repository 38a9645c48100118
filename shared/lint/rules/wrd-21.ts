import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/核准/g)

/** 批准与核准. */
export const wrd21: Rule = {
  id: 'WRD-21',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '根据实际情况核准',
  right: '根据实际情况批准',
  line: line =>
    found(line).flatMap(hit => {
      const { words: sentence } = sentenceAt(line.text, hit.start)
      return /可以|综合考虑|根据[^，。；]{0,12}情况|视|必要/.test(sentence)
        ? [{ ...hit, severity: 'hint' as const }]
        : []
    }),
}
