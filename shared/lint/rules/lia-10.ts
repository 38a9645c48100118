import { articleAt, zoneOf } from '../act'
import { articlesBetween, breachesOf } from '../breaches'
import { atReference } from '../citations'
import type { Rule } from '../rule'

/** 法律责任的顺序. */
export const lia10: Rule = {
  id: 'LIA-10',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '第四十条引用第二十条，第四十一条引用第十条',
  right: '第四十条引用第十条，第四十一条引用第二十条',
  act: act => {
    const seen = new Set<string>()
    let last = -1
    return breachesOf(act).flatMap(({ entry, reference, targets }) => {
      const article = articleAt(act, entry)?.provision.id
      const [target] = targets
      const [duty] = target ? articlesBetween(act, target) : []
      if (!article || !duty || zoneOf(act, entry) !== 'liability' || seen.has(article)) return []
      seen.add(article)
      const at = act.outline.byId.get(duty)?.index ?? -1
      const before = last
      last = at
      return at < before ? [atReference(reference)] : []
    })
  },
}
