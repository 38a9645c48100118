import { kindOf } from '../act'
import type { Rule } from '../rule'
import { placed } from '../rule'
import { prevailingSelfName, selfNames } from '../self-name'

/** 自称用错. */
export const ref06: Rule = {
  id: 'REF-06',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '《某市湿地保护条例》：违反本法规定的',
  right: '《某市湿地保护条例》：违反本条例规定的',
  line: selfNames,
  together: (seen, title) => {
    const kind = kindOf(title)
    if (kind === '' || kind === '决定' || kind === '决议') return []
    const prevailing = prevailingSelfName(seen)
    const self = seen.length > 1 ? prevailing : kind
    return seen
      .filter(({ hit }) => hit.form !== self && hit.form !== kind)
      .map(each => placed(each, { params: { kind } }))
  },
}
