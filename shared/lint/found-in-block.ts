import { memo, memoWithin } from '../memo'
import type { Outline } from '../outline'
import type { Project } from '../project'
import type { Place } from '../statute'
import type { Act } from './act'
import { citingHits } from './act-hits'
import type { Block } from './block'
import { bodyHits, withoutBodyRules } from './body-rules'
import { bringUpCites, type Citing, endsOf } from './citing'
import { cityHitsIn } from './city-rules'
import type { Finding } from './finding'
import type { MaskedBlock } from './marks'
import { type PlacedFindings, placeFindings, renumberFindings, takeAway } from './placed-findings'
import type { Raw } from './raw'
import { inOrder, shownIn, writtenHits } from './shown'

const NO_RAWS: readonly Raw[] = []
const NO_PLACES: readonly Place[] = []

/** What was found in a block last: under which settings, in which words, of which citations, and by rules about more than the block. */
type LastFound = PlacedFindings & {
  by: object | null
  written: MaskedBlock | null
  citing: Citing | null
  /** Both ends of the places it cites, and how they were cited in acts of that structure. */
  ends: readonly Place[]
  readonly cites: string[]
  positions: Outline['positions'] | null
  sizes: readonly Raw[]
  city: readonly Raw[]
  others: readonly Raw[]
}

const lastFound = memoWithin(
  (_: Block): LastFound => ({
    by: null,
    written: null,
    citing: null,
    ends: NO_PLACES,
    cites: [],
    positions: null,
    sizes: NO_RAWS,
    city: NO_RAWS,
    others: NO_RAWS,
    findings: [],
    raws: [],
    isMixed: false,
    numbered: null,
  }),
)

/**
 * Adds the findings of a block to those before it: what it shows by itself and by what it cites, and the others that stand in it. The
 * settings are one value until somebody changes them.
 */
export const foundIn = memo(({ rules, wordRules, actors }: Project['settings']) => {
  const cityHits = cityHitsIn(wordRules)
  const bodies = bodyHits(actors)
  const shown = (block: Block): readonly Raw[] =>
    bodies ? inOrder(block, withoutBodyRules(shownIn(block).hits), bodies.ofBlock(block)) : shownIn(block).hits
  const by = {}

  function bringUp(act: Act, last: LastFound, written: MaskedBlock, isAlike: boolean): void {
    const isAsLong = last.written?.marks === written.marks
    const sizes = isAsLong ? last.sizes : writtenHits(written)
    const city = cityHits(written.written)
    const isRenumbered = isAlike && sameRaws(last.sizes, sizes) && sameRaws(last.city, city)
    last.sizes = sizes
    last.city = city
    if (isRenumbered && renumberFindings(act, written, last, isAsLong)) return
    const { citing, others } = last
    takeAway(last)
    for (const raws of [shown(written.block), sizes, city, citing ? citingHits(act, citing) : NO_RAWS, others])
      placeFindings(rules, act, written, raws, last)
  }

  return (act: Act, written: MaskedBlock, citing: Citing | null, others: readonly Raw[], all: Finding[]): void => {
    const last = lastFound(written.block)
    const isCitedSame = last.citing === citing
    const areNumbersSame = bringUpCiting(act, citing, last)
    const isAlike = last.by === by && isCitedSame && sameRaws(last.others, others)
    if (!isAlike || !areNumbersSame || last.written !== written) {
      last.by = by
      last.others = others
      bringUp(act, last, written, isAlike)
      last.written = written
    }
    for (const finding of last.findings) all.push(finding)
  }
})

/** Brings up what a block cites and how that is cited; whether it is cited as what was cited before. */
function bringUpCiting(act: Act, citing: Citing | null, last: LastFound): boolean {
  if (last.citing === citing && (citing === null || last.positions === act.tree.positions)) return true
  if (last.citing !== citing) last.ends = citing ? endsOf(citing) : NO_PLACES
  last.citing = citing
  last.positions = act.tree.positions
  return bringUpCites(act, last.ends, last.cites)
}

const sameRaws = (one: readonly Raw[], other: readonly Raw[]): boolean =>
  one === other || (one.length === other.length && one.every((raw, at) => raw === other[at]))
