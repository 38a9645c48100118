import { gramsOf } from '../../coverage/grams'
import { leadOf } from '../../place'
import { textOf } from '../../statute'
import { zoneOf } from '../act'
import { type Breach, breachesOf, descriptionAfter } from '../breaches'
import { atReference } from '../citations'
import type { Rule } from '../rule'

const SAME = 0.75

/** 同一行为重复处罚. */
export const lia08: Rule = {
  id: 'LIA-08',
  severity: 'warning',
  source: { key: 'penalty-law', at: 29 },
  wrong: '第四十条、第四十一条都对违反第十条、不公示价格的罚款',
  right: '合并为一条',
  act: act => {
    const fined = breachesOf(act).filter(({ entry, targets }) => {
      const whole = leadOf(act.outline, { id: entry.provision.id }) + textOf(entry.provision)
      return targets.length > 0 && zoneOf(act, entry) === 'liability' && /罚款/.test(whole)
    })
    return groupsOf(fined).flatMap(group =>
      group
        .filter((later, at) =>
          group.slice(0, at).some(earlier => earlier.entry !== later.entry && sameConduct(earlier, later)),
        )
        .map(({ reference }) => atReference(reference)),
    )
  },
}

/** Breaches of the same place. */
function groupsOf(breaches: readonly Breach[]): readonly (readonly Breach[])[] {
  const groups = new Map<string, Breach[]>()
  for (const breach of breaches) {
    const place = placeOf(breach)
    groups.set(place, [...(groups.get(place) ?? []), breach])
  }
  return [...groups.values()]
}

function sameConduct(earlier: Breach, later: Breach): boolean {
  const one = descriptionAfter(earlier)
  const other = descriptionAfter(later)
  if (!one || !other) return !one && !other
  const first = gramsOf(one.words)
  const second = gramsOf(other.words)
  const shared = [...second].filter(gram => first.has(gram)).length
  return shared >= Math.max(1, Math.max(first.size, second.size) * SAME)
}

const placeOf = ({ targets }: Breach): string =>
  targets.map(({ id, first, to }) => `${id}${first ? '.1' : ''}${to ? `-${to.id}` : ''}`).join(' ')
