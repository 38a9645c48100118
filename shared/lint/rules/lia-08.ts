import { gramsOf } from '../../coverage/grams'
import { memo, memoWithin } from '../../memo'
import { type Provision, textOf } from '../../statute'
import { leadsIn } from '../block'
import { type Breach, breachesIn, descriptionAfter } from '../breaches'
import { atReference } from '../citations'
import { type Citing, liabilityCitings } from '../citing'
import type { Placed, Rule } from '../rule'

const SAME = 0.75

/** 同一行为重复处罚. */
export const lia08: Rule = {
  id: 'LIA-08',
  severity: 'warning',
  source: { key: 'penalty-law', at: 29 },
  wrong: '第四十条、第四十一条都对违反第十条、不公示价格的罚款',
  right: '合并为一条',
  act: act => finedTwice(liabilityCitings(act)),
}

const finedTwice = memo((citings: readonly Citing[]): readonly Placed[] =>
  groupsOf(citings.flatMap(finedIn)).flatMap(group =>
    group
      .filter((later, at) =>
        group.slice(0, at).some(earlier => earlier.line !== later.line && sameConduct(earlier, later)),
      )
      .map(({ reference }) => atReference(reference)),
  ),
)

/** The breaches of a block that are fined, where they are named or in the line that leads there. */
const finedIn = memoWithin((citing: Citing): readonly Breach[] =>
  breachesIn(citing).filter(
    ({ line, targets }) => targets.length > 0 && [...leadsIn(citing.block, line), line].some(each => fines(each)),
  ),
)

const fines = (line: Provision): boolean => textOf(line).includes('罚款')

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
