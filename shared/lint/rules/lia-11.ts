import { type Punished, punishedIn } from '../penalties'
import type { Placed, Rule } from '../rule'

/** Shown where a clause names no body or no fine. */
const NOTHING = '—'

/** 义务与责任对照. */
export const lia11: Rule = {
  id: 'LIA-11',
  severity: 'inventory',
  source: { key: 'practice' },
  wrong: '（清单）',
  right: '（清单）',
  numbers: true,
  citing: (citing, act) => punishedIn(citing, act, rowOf),
}

const rowOf: Punished<Placed> = ({ reference: { from, start, end } }, duty, { body, amount }) => ({
  at: from,
  start,
  end,
  params: { duty, body: body || NOTHING, amount: amount || NOTHING },
})
