import { referencesOf } from '../../references/references'
import { atReference, citedMembers, missingLevel } from '../citations'
import type { Rule } from '../rule'

/** 引用的条不存在. */
export const ref01: Rule = {
  id: 'REF-01',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '全文五十条，违反本条例第九十九条规定的',
  right: '全文五十条，违反本条例第四十九条规定的',
  act: act => {
    const deleted = referencesOf(act.statute).filter(({ marked, state }) => marked && state === 'dangling')
    const missing = citedMembers(act.statute).filter(cited => missingLevel(act, cited) === 'article')
    return [...new Set([...deleted, ...missing.map(({ reference }) => reference)])].map(each => atReference(each))
  },
}
