import type { Rule } from '../rule'
import { words } from '../words'

/** 但书用“但是”. */
export const wrd03: Rule = {
  id: 'WRD-03',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '……，但法律另有规定的除外',
  right: '……，但是法律另有规定的除外',
  line: words(/(?<=[，。；])但(?![是凡书])|但是，/g),
}
