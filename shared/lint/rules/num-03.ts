import { misnumbered } from '../numbering'
import type { Rule } from '../rule'

/** 节号不从第一节起连续. */
export const num03: Rule = {
  id: 'NUM-03',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第三章的第一个节写作第三节',
  right: '第三章的第一个节写作第一节',
  act: act => misnumbered(act, 'section'),
}
