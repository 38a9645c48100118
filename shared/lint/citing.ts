import { sameTargets } from '../edits/statute-words'
import { memo, memoWithin, type Roomy } from '../memo'
import { citePlace } from '../place'
import { type Reference, referencesOf } from '../references/references'
import type { CiteTarget, Provision } from '../statute'
import type { Act, Zone } from './act'
import type { Block } from './block'
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
export const citingsOf: (act: Act) => readonly Citing[] = memo(act => [...citingsByBlock(act).values()])

/** What blocks cite, by the position of the block. */
export const citingsByBlock: (act: Act) => ReadonlyMap<number, Citing> = memo(act => {
  const own = referencesOf(act.statute).filter(({ kind }) => kind !== 'external')
  const citings = new Map<number, Citing>()
  let start = 0
  while (start < own.length) {
    const at = blockAt(act, own[start])
    let end = start + 1
    while (end < own.length && (own[end]?.from === own[end - 1]?.from || blockAt(act, own[end]) === at)) end += 1
    const citing = citingAt(act, at, own.slice(start, end))
    if (citing) citings.set(at, citing)
    start = end
  }
  return citings
})

const blockAt = ({ blockOf, outline }: Act, reference: Reference | undefined): number =>
  blockOf[outline.positions.get(reference?.from ?? '') ?? -1] ?? -1

/** The citing last made of a block. */
const lastCiting = memoWithin((_: Block): { citing: Citing | null } => ({ citing: null }))

function citingAt(act: Act, at: number, references: readonly Reference[]): Citing | null {
  const block = act.blocks[at]
  const zone = act.zones[at]
  if (!block || !zone) return null
  const last = lastCiting(block)
  const known = last.citing
  if (known?.zone === zone && sameReferences(known.references, references) && namesSame(act, known.named, references))
    return known
  const lines = references.flatMap(({ from }) => act.outline.byId.get(from)?.provision ?? [])
  const marks = act.written[at]?.marks ?? []
  const masked = references.map((each, index) => withMasks(each, marks[block.lines.indexOf(lines[index] ?? NO_LINE)]))
  const citing = {
    block,
    zone,
    references: masked,
    lines,
    named: references.flatMap(each => blocksNamed(act, each)),
    derived: [],
  }
  last.citing = citing
  return citing
}

const NO_LINE: Provision = { id: '', type: 'article', children: [] }

const withMasks = (reference: Reference, marks: readonly Mark[] = []): Reference =>
  marks.length === 0
    ? reference
    : { ...reference, start: asMasked(marks, reference.start), end: asMasked(marks, reference.end) }

/** The places a reference is tied to and those its words name, which mostly are the same. */
function placesNamed({ targets, named }: Reference): readonly CiteTarget[] {
  if (samePlaces(targets, named)) return targets
  return [...targets, ...named.filter(place => place !== null)]
}

function blocksNamed(act: Act, reference: Reference): readonly Block[] {
  return placesNamed(reference).flatMap(place => act.blocks.slice(...blockRange(act, place)))
}

/** The position of the first block a place names, and the position after the last. */
function blockRange({ outline: { byId }, blockOf }: Act, { id, to }: CiteTarget): readonly [number, number] {
  const first = byId.get(id)
  const last = to ? byId.get(to.id) : first
  return first && last ? [blockOf[first.index] ?? 0, (blockOf[last.end - 1] ?? -1) + 1] : NOWHERE
}

const NOWHERE: readonly [number, number] = [0, 0]

/** Whether references of the same words (but for numbers) are the same. */
function sameReferences(known: readonly Reference[], references: readonly Reference[]): boolean {
  if (known.length !== references.length) return false
  for (const [at, one] of known.entries()) {
    const other = references[at]
    if (!other || !isSameReference(one, other)) return false
  }
  return true
}

/** What names a place that is not there may come to name one by any edit, so that it is never the same. */
const isSameReference = (one: Reference, other: Reference): boolean =>
  one.state === 'valid' &&
  other.state === 'valid' &&
  one.kind === other.kind &&
  one.marked === other.marked &&
  one.addresses.length === other.addresses.length &&
  sameTargets(one.targets, other.targets) &&
  samePlaces(one.named, other.named)

const samePlaces = (one: Reference['named'], other: Reference['named']): boolean =>
  one.length === other.length && one.every((place, at) => place !== null && isSamePlace(place, other[at]))

const isSamePlace = (one: CiteTarget, other: CiteTarget | null | undefined): boolean =>
  one === other || (!!other && sameTargets([one], [other]))

function namesSame(act: Act, named: readonly Block[], references: readonly Reference[]): boolean {
  let at = 0
  for (const reference of references)
    for (const place of placesNamed(reference)) {
      const [start, end] = blockRange(act, place)
      for (let index = start; index < end; index += 1, at += 1) if (act.blocks[index] !== named[at]) return false
    }
  return at === named.length
}

/** How the places a block cites are cited now, for rules that show numbers. */
export function citesNow({ outline }: Act, { references }: Citing): readonly string[] {
  const cites: string[] = []
  for (const reference of references)
    for (const place of placesNamed(reference)) {
      cites.push(citePlace(outline, place))
      if (place.to) cites.push(citePlace(outline, place.to))
    }
  return cites
}
