import { memoRecent } from '../memo'
import type { Statute } from '../statute'
import { type Act, newAct } from './act'
import { blocksOf } from './block'
import { maskedBlock } from './masked-block'

/** The act of a statute with the numbers of its citations masked, as the rules look at it. */
export const maskedActOf: (statute: Statute) => Act = memoRecent(statute =>
  newAct(statute, blocksOf(statute.provisions).map(maskedBlock)),
)
