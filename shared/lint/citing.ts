import { sameTargets } from '../edits/statute-words'
import { memo } from '../memo'
import { citePlace } from '../place'
import { LEVELS } from '../references/mention'
import type { Address } from '../references/places'
import { type Reference, referencesOf } from '../references/references'
import type { CiteTarget, Provision } from '../statute'
import type { Act, Zone } from './act'
import type { Block } from './block'

/**
 * What one block cites of its act. It is the same object as long as the block, the words and numbers of what it names, and what its
 * references point at are the same: a rule about citations need not ask about it again.
 */
export type Citing = {
  readonly block: Block
  readonly zone: Zone
  /** References to this act, in order, and the line each stands in. */
  readonly references: readonly Reference[]
  readonly lines: readonly Provision[]
  /** The blocks the references name, of a range or a chapter all from first to last, and how block and places are cited. */
  readonly named: readonly Block[]
  readonly cites: readonly string[]
}

/** The blocks of an act that cite it, in order. */
export const citingsOf: (act: Act) => readonly Citing[] = memo(act => {
  const citings: Citing[] = []
  let at = -1
  let references: Reference[] = []
  const close = (): void => {
    const citing = references.length > 0 ? citingAt(act, at, references) : null
    if (citing) citings.push(citing)
    references = []
  }
  for (const reference of referencesOf(act.statute)) {
    if (reference.kind === 'external') continue
    if (references.at(-1)?.from !== reference.from) {
      const place = act.blockOf[act.outline.byId.get(reference.from)?.index ?? -1] ?? -1
      if (place !== at) close()
      at = place
    }
    references.push(reference)
  }
  close()
  return citings
})

const lastCiting = new WeakMap<Block, Citing>()

function citingAt(act: Act, at: number, references: readonly Reference[]): Citing | null {
  const block = act.blocks[at]
  const zone = act.zones[at]
  if (!block || !zone) return null
  const { byId } = act.outline
  const targets = references.flatMap(placesNamed)
  const citing = {
    block,
    zone,
    references,
    lines: references.flatMap(({ from }) => byId.get(from)?.provision ?? []),
    named: targets.flatMap(target => blocksAt(act, target)),
    cites: [byId.get(block.lines[0].id)?.cite ?? '', ...targets.flatMap(target => citesOf(act, target))],
  }
  const known = lastCiting.get(block)
  if (known && isSame(known, citing)) return known
  lastCiting.set(block, citing)
  return citing
}

/** The places a reference is tied to and those its words name, which mostly are the same. */
function placesNamed({ targets, named }: Reference): readonly CiteTarget[] {
  const read = named.filter(place => place !== null)
  return sameTargets(targets, read) ? targets : [...targets, ...read]
}

function blocksAt({ outline: { byId }, blockOf, blocks }: Act, { id, to }: CiteTarget): readonly Block[] {
  const first = byId.get(id)
  const last = to ? byId.get(to.id) : first
  return first && last ? blocks.slice(blockOf[first.index], (blockOf[last.end - 1] ?? -1) + 1) : []
}

const citesOf = ({ outline }: Act, target: CiteTarget): readonly string[] =>
  target.to ? [citePlace(outline, target), citePlace(outline, target.to)] : [citePlace(outline, target)]

function isSame(one: Citing, other: Citing): boolean {
  return (
    one.zone === other.zone &&
    sameMembers(one.cites, other.cites) &&
    sameMembers(one.named, other.named) &&
    one.references.length === other.references.length &&
    one.references.every((reference, at) => isSameReference(reference, other.references[at]))
  )
}

const sameMembers = <Member>(one: readonly Member[], other: readonly Member[]): boolean =>
  one.length === other.length && one.every((member, at) => member === other[at])

/** What names a place that is not there may come to name one by any edit, so that it is never the same. */
function isSameReference(one: Reference, other: Reference | undefined): boolean {
  return (
    other !== undefined &&
    one.mention === other.mention &&
    one.state === 'valid' &&
    other.state === 'valid' &&
    one.marked === other.marked &&
    sameTargets(one.targets, other.targets) &&
    samePlaces(one.named, other.named) &&
    one.addresses.length === other.addresses.length &&
    one.addresses.every((address, at) => isSameAddress(address, other.addresses[at]))
  )
}

const samePlaces = (one: Reference['named'], other: Reference['named']): boolean =>
  one.every(place => place !== null) &&
  other.every(place => place !== null) &&
  sameTargets(one as readonly CiteTarget[], other as readonly CiteTarget[])

const isSameAddress = (one: Address, other: Address | undefined): boolean =>
  one === other ||
  LEVELS.every(level => one[level]?.number === other?.[level]?.number && one[level]?.suffix === other?.[level]?.suffix)
