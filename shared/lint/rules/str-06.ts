import { kindOf } from '../act'
import type { Rule } from '../rule'
import { prevailingSelfName, selfNames } from '../self-name'

/** 名称与自称不一致. */
export const str06: Rule = {
  id: 'STR-06',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '《某市湿地保护条例》：违反本办法规定的……',
  right: '《某市湿地保护条例》：违反本条例规定的……',
  line: selfNames,
  together: (seen, title) => {
    const kind = kindOf(title)
    const self = prevailingSelfName(seen)
    if (kind === '' || self === '' || self === kind || seen.length < 2) return []
    return [{ at: null, start: 0, end: 0, words: title, params: { kind, self } }]
  },
}
