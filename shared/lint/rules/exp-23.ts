import type { Rule } from '../rule'
import { placed } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/本(?:条例|办法|规定|规则|细则)(?:施行|实施)(?:之日)?(?:以)?前/g)

/** 过渡条款的位置和期限. */
export const exp23: Rule = {
  id: 'EXP-23',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '第九条第二款　本条例施行前建成的设施应当改造。',
  right: '第四十五条　本条例施行前建成的设施，应当自施行之日起二年内完成改造。',
  line: line =>
    found(line).map(hit => ({
      ...hit,
      form: /[日月年]内|[日月年]底?前|之日起/.test(
        sentenceAt(line.text, hit.start).words.slice(hit.end - sentenceAt(line.text, hit.start).start),
      )
        ? 'timed'
        : 'open',
    })),
  together: seen =>
    seen.filter(({ zone, hit }) => hit.form === 'open' || zone !== 'supplementary').map(each => placed(each)),
}
