import { textOf } from '../../statute'
import { firstArticle } from '../act'
import type { Rule } from '../rule'
import { whole } from '../rule'

/** 第一条的形式. */
export const exp01: Rule = {
  id: 'EXP-01',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第一条　为了规范养老服务，特规定如下。',
  right: '第一条　为了规范养老服务，根据……，结合本市实际，制定本条例。',
  act: act => {
    const first = firstArticle(act)
    if (!first || act.kind === '决定' || act.kind === '决议' || act.kind === '') return []
    const text = textOf(first).trim()
    const fits = text === '' || text.endsWith(`制定本${act.kind}。`)
    return fits ? [] : [whole(first, { params: { kind: act.kind } })]
  },
}
