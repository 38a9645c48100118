import { memo, memoWithin, type Roomy } from '../memo'
import type { Outline } from '../outline'
import { sameTarget, sameTargets } from '../place'
import { type Reference, referencesByLine } from '../references/references'
import type { CiteTarget, Provision } from '../statute'
import { type Act, isKnownIn, type Zone } from './act'
import { articleOfBlock, type Block } from './block'
import { asMasked, type Mark } from './marks'

/**
 * What one block cites of its act. It is the same object as long as the block, the words of what it names, and what its references point
 * at are the same, whatever numbers those bear: a rule about citations need not ask about it again.
 */
export type Citing = Roomy & {
  readonly block: Block
  readonly zone: Zone
  /** References to this act, in order, with their places in the words of `lines`, the line each stands in. */
  readonly references: readonly Reference[]
  readonly lines: readonly Provision[]
  /** The blocks the references name, of a range or a chapter all from first to last. */
  readonly named: readonly Block[]
}

/** The blocks of an act that cite it, in order. */
export const citingsOf: (act: Act) => readonly Citing[] = memo(act =>
  citingsByBlock(act).filter(citing => citing !== null),
)

/** The liability clauses that cite the act, in order: the same list as long as it has the same members. */
export const liabilityCitings: (act: Act) => readonly Citing[] = memo(act => {
  const citings = citingsByBlock(act).filter((citing): citing is Citing => citing?.zone === 'liability')
  const [first] = citings
  if (!first) return citings
  const last = lastFrom(first)
  if (last.citings.length !== citings.length || citings.some((each, at) => each !== last.citings[at]))
    last.citings = citings
  return last.citings
})

const lastFrom = memoWithin((_: Citing): { citings: readonly Citing[] } => ({ citings: [] }))

/** What each block cites, in order; null for one that cites nothing. */
export const citingsByBlock: (act: Act) => readonly (Citing | null)[] = memo(act => {
  const byLine = referencesByLine(act.statute)
  let start = 0
  return act.blocks.map(({ lines }, at) => {
    const citing = citingAt(act, at, byLine, start)
    start += lines.length
    return citing
  })
})

/**
 * What a block cited last, the references it was read from, and the positions of the blocks they name in acts of that structure. The lists
 * are written anew in place, since an edit that renumbers articles does so in thousands of blocks.
 */
type Last = {
  citing: Citing | null
  readonly read: (readonly Reference[])[]
  positions: Outline['positions'] | null
  readonly ranges: number[]
  /** Whether the words of all references name just what those are tied to. */
  areNamed: boolean
  /** The targets of each reference, where all are tied to places in single articles and name just those; null elsewhere. */
  tied: readonly (readonly CiteTarget[])[] | null
}
const lastOf = memoWithin(
  (_: Block): Last => ({ citing: null, read: [], positions: null, ranges: [], areNamed: false, tied: null }),
)

type ByLine = readonly (readonly Reference[])[]

/** What the block at a position cites, whose lines begin at `start`; null where it cites nothing. */
function citingAt(act: Act, at: number, byLine: ByLine, start: number): Citing | null {
  const block = act.blocks[at]
  const zone = act.zones[at]
  if (!block || !zone || !citesAny(block, byLine, start)) return null
  const last = lastOf(block)
  if (last.citing?.zone === zone && isTiedAsBefore(act, last.citing, last.tied, block, byLine, start))
    return last.citing
  const isRead = last.positions === act.tree.positions && isReadFrom(last, block, byLine, start)
  const references = isRead ? null : ownReferences(block, byLine, start)
  const known = last.citing
  let isSame = true
  if (references) {
    for (let line = 0; line < block.lines.length; line += 1) last.read[line] = byLine[start + line] ?? NONE
    last.positions = act.tree.positions
    const wereNamed = last.areNamed
    last.areNamed = noteRanges(act, references, last.ranges)
    isSame = known !== null && sameReferences(known.references, references, wereNamed && last.areNamed)
    last.tied = tiedIn(act, references, last)
  }
  if (known?.zone === zone && isSame && sameBlocks(act, known.named, last.ranges)) return known
  last.citing = newCiting(act, at, zone, references ?? ownReferences(block, byLine, start), last.ranges)
  return last.citing
}

/**
 * Whether the references of a block are tied to the same targets as before, name just those, and the articles those stand in are in the act:
 * an article is the same block only while the same places stand in it.
 */
function isTiedAsBefore(
  act: Act,
  { named }: Citing,
  tied: Last['tied'],
  { lines }: Block,
  byLine: ByLine,
  start: number,
): boolean {
  if (!tied) return false
  let count = 0
  for (let at = 0; at < lines.length; at += 1)
    for (const reference of byLine[start + at] ?? NONE) {
      if (!isOwn(reference)) continue
      if (reference.targets !== tied[count] || !isValid(reference) || reference.named !== reference.targets)
        return false
      count += 1
    }
  return count === tied.length && named.every(block => isKnownIn(act, block))
}

/** The targets of references that are all tied to places in single articles; null where some are not. */
function tiedIn({ blocks }: Act, references: readonly Reference[], { ranges, areNamed }: Last): Last['tied'] {
  if (!areNamed || !references.every(reference => reference.marked && isValid(reference))) return null
  for (let at = 0; at < ranges.length; at += 2) {
    const first = ranges[at] ?? 0
    const block = blocks[first]
    if (ranges[at + 1] !== first + 1 || !block || !articleOfBlock(block)) return null
  }
  return references.map(({ targets }) => targets)
}

const isValid = ({ state }: Reference): boolean => state === 'valid'

function citesAny({ lines }: Block, byLine: ByLine, start: number): boolean {
  for (let at = 0; at < lines.length; at += 1) {
    const inLine = byLine[start + at]
    if (inLine && inLine.length > 0 && inLine.some(isOwn)) return true
  }
  return false
}

function isReadFrom({ read }: Last, { lines }: Block, byLine: ByLine, start: number): boolean {
  for (let at = 0; at < lines.length; at += 1) if (read[at] !== byLine[start + at]) return false
  return true
}

function ownReferences({ lines }: Block, byLine: ByLine, start: number): readonly Reference[] {
  let own = NONE
  for (let at = 0; at < lines.length; at += 1) {
    const inLine = byLine[start + at]
    if (!inLine || inLine.length === 0) continue
    const inAct = inLine.every(isOwn) ? inLine : inLine.filter(isOwn)
    own = own.length === 0 ? inAct : [...own, ...inAct]
  }
  return own
}

const NONE: readonly Reference[] = []
const isOwn = ({ kind }: Reference): boolean => kind !== 'external'

function newCiting(
  act: Act,
  at: number,
  zone: Zone,
  references: readonly Reference[],
  ranges: BlockRanges,
): Citing | null {
  const masked = act.masked[at]
  if (!masked) return null
  const { block, marks } = masked
  const places = references.map(({ from }) => block.lines.findIndex(({ id }) => id === from))
  return {
    block,
    zone,
    references: references.map((each, index) => withMasks(each, marks[places[index] ?? -1])),
    lines: places.flatMap(place => block.lines[place] ?? []),
    named: blocksIn(act, ranges),
    derived: [],
  }
}

const withMasks = (reference: Reference, marks: readonly Mark[] = []): Reference =>
  marks.length === 0
    ? reference
    : { ...reference, start: asMasked(marks, reference.start), end: asMasked(marks, reference.end) }

/** The places a reference is tied to and those its words name, which mostly are the same. */
const placesNamed = ({ targets, named }: Reference): readonly CiteTarget[] =>
  named === targets ? targets : [...targets, ...named.filter(place => place !== null)]

/** Of each place named the position of its first block and the position after its last, one after the other. */
type BlockRanges = readonly number[]

/** Writes the places that references name into a list, over what it held; whether all are places the references are tied to. */
function noteRanges({ tree: { byId }, blockOf }: Act, references: readonly Reference[], ranges: number[]): boolean {
  let at = 0
  let areNamed = true
  for (const reference of references) {
    const places = placesNamed(reference)
    if (places !== reference.targets) areNamed = false
    for (const { id, to } of places) {
      const first = byId.get(id)
      const last = to ? byId.get(to.id) : first
      if (!first || !last) continue
      ranges[at] = blockOf[first.index] ?? 0
      ranges[at + 1] = (blockOf[last.end - 1] ?? -1) + 1
      at += 2
    }
  }
  if (ranges.length > at) ranges.length = at
  return areNamed
}

function blocksIn({ blocks }: Act, ranges: BlockRanges): readonly Block[] {
  const named: Block[] = []
  for (let at = 0; at < ranges.length; at += 2) named.push(...blocks.slice(ranges[at], ranges[at + 1]))
  return named
}

/** Whether references of the same words (but for numbers) are the same; all of them `areNamed` where they name what they are tied to. */
function sameReferences(known: readonly Reference[], references: readonly Reference[], areNamed: boolean): boolean {
  if (known.length !== references.length) return false
  for (let at = 0; at < known.length; at += 1) {
    const [one, other] = [known[at], references[at]]
    if (!one || !other || !isSameReference(one, other)) return false
    if (!areNamed && !samePlaces(one.named, other.named)) return false
  }
  return true
}

/** What names a place that is not there may come to name one by any edit, so that it is never the same. */
const isSameReference = (one: Reference, other: Reference): boolean =>
  isValid(one) &&
  isValid(other) &&
  one.kind === other.kind &&
  one.marked === other.marked &&
  one.addresses.length === other.addresses.length &&
  sameTargets(one.targets, other.targets)

function samePlaces(one: Reference['named'], other: Reference['named']): boolean {
  if (one === other) return !one.includes(null)
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) {
    const place = one[at]
    if (!place || !(place === other[at] || sameTarget(place, other[at] ?? undefined))) return false
  }
  return true
}

function sameBlocks({ blocks }: Act, named: readonly Block[], ranges: BlockRanges): boolean {
  let count = 0
  for (let at = 0; at < ranges.length; at += 2)
    for (let index = ranges[at] ?? 0; index < (ranges[at + 1] ?? 0); index += 1, count += 1)
      if (blocks[index] !== named[count]) return false
  return count === named.length
}
