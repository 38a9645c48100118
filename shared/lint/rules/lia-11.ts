import { penaltiesOf } from '../penalties'
import type { Rule } from '../rule'

/** Shown where a clause names no body or no fine. */
const NOTHING = '—'

/** 义务与责任对照. */
export const lia11: Rule = {
  id: 'LIA-11',
  severity: 'inventory',
  source: { key: 'practice' },
  wrong: '（清单）',
  right: '（清单）',
  act: act =>
    penaltiesOf(act).map(({ id, start, end, duty, body, amount }) => ({
      at: id,
      start,
      end,
      params: { duty, body: body || NOTHING, amount: amount || NOTHING },
    })),
}
