import type { Rule } from '../rule'
import { words } from '../words'

/** 百分数用了百分号. */
export const numf02: Rule = {
  id: 'NUMF-02',
  severity: 'warning',
  source: { key: 'numerals' },
  wrong: '不低于30%',
  right: '不低于百分之三十',
  line: words(/[\d０-９]{1,12}(?:\.[\d０-９]{1,12})?\s?[%％‰]/g),
}
