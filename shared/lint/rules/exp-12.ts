import { finder } from '../finder'
import { minority } from '../minority'
import type { Hit, Rule } from '../rule'

const FINE = finder(/以下的?罚款/g)

/** “以下罚款”与“以下的罚款”. */
export const exp12: Rule = {
  id: 'EXP-12',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '五千元以下罚款……一万元以下的罚款',
  right: '五千元以下罚款……一万元以下罚款',
  line: ({ text }) =>
    FINE(text).map(({ 0: form, index }): Hit => ({ start: index, end: index + form.length, about: 'fine', form })),
  together: minority,
}
