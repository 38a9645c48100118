import type { Entry } from '../../outline'
import { samePlace } from '../../place'
import { placeAt, placesByNumber } from '../../references/places'
import type { Reference } from '../../references/references'
import type { Id } from '../../statute'
import type { Act } from '../act'
import { atReference } from '../citations'
import type { Rule } from '../rule'

/** 相对引用换了所指. */
export const ref11: Rule = {
  id: 'REF-11',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '原指第一款的“前款”，插入一款后指向了新的一款',
  right: '改为“本条第一款”',
  citing: ({ references }, act) =>
    references
      .filter(each => each.marked && each.kind === 'relative' && each.state === 'valid' && strays(act, each))
      .map(each => atReference(each)),
}

/** Whether the words, read where they stand now, name other places than the citation is tied to; ranges are left out. */
function strays({ statute, tree }: Act, { from, addresses, targets }: Reference): boolean {
  const entry = tree.byId.get(from)
  if (!entry || addresses.length !== targets.length) return false
  const [own] = targets
  if (own && !addresses[0]?.article) return !standsIn(tree, entry, own.id)
  const places = placesByNumber(statute)
  return addresses.some((address, at) => {
    const place = placeAt(places, address, entry)
    const target = targets[at]
    return !(place && target && !target.to && samePlace(place, target))
  })
}

/** 本章, 本节: the heading is one the provision stands under. */
function standsIn({ entries }: Act['tree'], from: Entry, id: Id): boolean {
  for (let at: Entry | undefined = from; at; at = entries[at.parent]) if (at.provision.id === id) return true
  return false
}
