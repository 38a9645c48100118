import { memo, memoWithin } from '../memo'
import type { Project } from '../project'
import { type Act, writtenLines } from './act'
import { citingHits } from './act-hits'
import type { Block } from './block'
import { bodyHits, withoutBodyRules } from './body-rules'
import type { Citing } from './citing'
import { cityHitsIn } from './city-rules'
import type { Finding } from './finding'
import type { MaskedBlock } from './marks'
import { moveFindings, type PlacedFindings, placeFindings, takeAway } from './placed-findings'
import type { Raw } from './raw'
import { inOrder, shownIn, writtenHits } from './shown'

const NO_RAWS: readonly Raw[] = []

/** What was found in a block last: under which settings, in which words, of which citations, and by rules about more than the block. */
type LastFound = PlacedFindings & {
  by: object | null
  masked: MaskedBlock | null
  citing: Citing | null
  sizes: readonly Raw[]
  city: readonly Raw[]
  others: readonly Raw[]
}

const lastFound = memoWithin(
  (_: Block): LastFound => ({
    by: null,
    masked: null,
    citing: null,
    sizes: NO_RAWS,
    city: NO_RAWS,
    others: NO_RAWS,
    findings: [],
    raws: [],
    isMixed: false,
    mendsNumbers: false,
  }),
)

/**
 * Adds the findings of a block to those before it: what it shows by itself and by what it cites, and the others that stand in it. The
 * settings are one value until somebody changes them.
 */
export const foundIn = memo(({ rules, wordRules, actors }: Project['settings']) => {
  const cityHits = cityHitsIn(wordRules)
  const hasCityRules = wordRules.length > 0
  const bodies = bodyHits(actors)
  const shown = (block: Block): readonly Raw[] =>
    bodies ? inOrder(block, withoutBodyRules(shownIn(block).hits), bodies.ofBlock(block)) : shownIn(block).hits
  const by = {}

  function bringUp(act: Act, at: number, masked: MaskedBlock, last: LastFound, isAlike: boolean): void {
    const sizes = last.masked === masked ? last.sizes : writtenHits(masked)
    const lines = writtenLines(act, at)
    const isMoved = isAlike && sameRaws(last.sizes, sizes) && moveFindings(masked, lines, last)
    last.sizes = sizes
    last.masked = masked
    if (isMoved) return
    const { citing, city, others } = last
    takeAway(last)
    for (const raws of [shown(masked.block), sizes, city, citing ? citingHits(act, citing) : NO_RAWS, others])
      placeFindings(rules, masked, lines, raws, last)
  }

  return (act: Act, at: number, citing: Citing | null, others: readonly Raw[], all: Finding[]): void => {
    const masked = act.masked[at]
    if (!masked) return
    const last = lastFound(masked.block)
    const city = hasCityRules ? cityHits(writtenLines(act, at)) : NO_RAWS
    const isAlike =
      last.by === by && last.citing === citing && sameRaws(last.city, city) && sameRaws(last.others, others)
    if (!isAlike || last.masked !== masked || last.mendsNumbers) {
      last.by = by
      last.citing = citing
      last.city = city
      last.others = others
      bringUp(act, at, masked, last, isAlike)
    }
    for (const finding of last.findings) all.push(finding)
  }
})

const sameRaws = (one: readonly Raw[], other: readonly Raw[]): boolean =>
  one === other || (one.length === other.length && one.every((raw, at) => raw === other[at]))
