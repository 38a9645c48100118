import type { Rule } from '../rule'
import { words } from '../words'

/** 公布与颁布. */
export const wrd10: Rule = {
  id: 'WRD-10',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '自颁布之日起施行',
  right: '自公布之日起施行',
  line: words(/颁布/g),
}
