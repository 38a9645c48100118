import { type Penalty, penaltiesIn } from '../penalties'
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
  citing: (citing, act) => penaltiesIn(citing, act).map(rowOf),
}

const rowOf = ({ id, start, end, duty, body, amount }: Penalty): Placed => ({
  at: id,
  start,
  end,
  params: { duty, body: body || NOTHING, amount: amount || NOTHING },
})
