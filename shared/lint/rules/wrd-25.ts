import { finder } from '../finder'
import { minority } from '../minority'
import type { Hit, Rule } from '../rule'

const UNLAWFUL = finder(/(违法|非法)([一-鿿]{2})/g)

/** 违法与非法. */
export const wrd25: Rule = {
  id: 'WRD-25',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '违法占用……非法占用……',
  right: '非法占用……非法占用……',
  line: ({ text }) =>
    UNLAWFUL(text).map(
      ({ 0: found, 1: form = '', 2: about = '', index }): Hit => ({
        start: index,
        end: index + found.length,
        about,
        form,
      }),
    ),
  together: minority,
}
