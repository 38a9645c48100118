import { finder } from '../finder'
import { minority } from '../minority'
import type { Hit, Rule } from '../rule'

const PHRASE = finder(/公民、法人(?:和|或者|以及)其他组织|任何单位(?:和|或者|、)个人/g)

/** 和、以及、或者. */
export const wrd27: Rule = {
  id: 'WRD-27',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '公民、法人和其他组织……公民、法人或者其他组织……',
  right: '公民、法人和其他组织……公民、法人和其他组织……',
  line: ({ text }) =>
    PHRASE(text).map(
      ({ 0: found, index }): Hit => ({
        start: index,
        end: index + found.length,
        about: found.slice(0, 4),
        form: found,
      }),
    ),
  together: minority,
}
