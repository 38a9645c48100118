import { atReference } from '../citations'
import { dutyOf, type Punished, punishedIn, saidNow } from '../penalties'
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
  citing: citing => punishedIn(citing, rowOf),
}

const rowOf: Punished<Placed> = (breach, said) =>
  atReference(breach.reference, {
    numbers: act => {
      const { body, amount } = saidNow(act, said)
      return { duty: dutyOf(act, breach), body: body || NOTHING, amount: amount || NOTHING }
    },
  })
