import type { Rule } from '../rule'
import { words } from '../words'

/** 禁止性规定的用词. */
export const wrd02: Rule = {
  id: 'WRD-02',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '严禁占用消防通道',
  right: '禁止占用消防通道',
  line: words(/严禁|不准(?![确予备许])|不许(?!可)|(?<!供)不应(?![当求诉期答由])/g, { except: ['供不应求'] }),
}
