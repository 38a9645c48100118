import { sameTargets } from '../../edits/statute-words'
import { placesByNumber } from '../../references/places'
import { type Reference, referencesIn, referencesOf } from '../../references/references'
import { textOf } from '../../statute'
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
  act: act =>
    referencesOf(act.statute)
      .filter(each => each.marked && each.kind === 'relative' && each.state === 'valid' && strays(act, each))
      .map(each => atReference(each)),
}

/** Whether the words, read where they stand now, name other places than the citation is tied to. */
function strays({ statute, outline }: Act, { from, start, targets }: Reference): boolean {
  const entry = outline.byId.get(from)
  if (!entry) return false
  const plain = { ...entry, provision: { ...entry.provision, children: [{ text: textOf(entry.provision) }] } }
  const read = referencesIn(statute, placesByNumber(statute), plain).find(each => each.start === start)
  return read !== undefined && !sameTargets(read.targets, targets)
}
