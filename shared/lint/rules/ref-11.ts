import { sameTargets } from '../../edits/statute-words'
import { type Reference, referencesOf } from '../../references/references'
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
      .filter(each => each.marked && each.kind === 'relative' && each.state === 'valid' && strays(each))
      .map(each => atReference(each)),
}

/** Whether the words, read where they stand now, name other places than the citation is tied to. */
const strays = ({ named, targets }: Reference): boolean =>
  !sameTargets(
    named.filter(target => target !== null),
    targets,
  )
