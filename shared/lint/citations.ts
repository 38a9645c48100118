import type { Entry } from '../outline'
import type { Level, Unit } from '../references/mention'
import { type Address, paragraphsOf, placeAt, placesByNumber } from '../references/places'
import type { Reference } from '../references/references'
import type { Act } from './act'
import type { Citing } from './citing'
import type { Placed } from './rule'

/** A hit on a whole reference. */
export const atReference = ({ from, start, end }: Reference, more: Partial<Placed> = {}): Placed => ({
  at: from,
  start,
  end,
  ...more,
})

/** Whether 前款, 前条 … has nothing before it that it could mean. */
export const lacksPrevious = ({ state, addresses, mention: { host } }: Reference): boolean =>
  state === 'dangling' &&
  (addresses.length === 0 || (host.kind === 'previous' && addresses.every(({ article }) => article === undefined)))

/** One member of a reference within the act: its units as written and its full address. */
export type Cited = { readonly reference: Reference; readonly units: readonly Unit[]; readonly address: Address }

/** Every member of every reference of a block to its act, in order; 前款 without members is left out. */
export const citedMembers = ({ references }: Citing): readonly Cited[] =>
  references.flatMap(reference =>
    reference.mention.members.flatMap(({ units }, index) => {
      const address = reference.addresses[index]
      return address ? [{ reference, units, address }] : []
    }),
  )

/** The highest level of an address that does not exist; null when the place is there. */
export function missingLevel(act: Act, { reference, address }: Cited): Level | null {
  if (reference.state === 'valid') return null
  const places = placesByNumber(act.statute)
  const from = places.outline.byId.get(reference.from)
  if (!from || placeAt(places, address, from)) return null
  const { article, paragraph, item } = address
  const at = article && places.articleAt.get(`${article.number}.${article.suffix}`)
  if (!at) return 'article'
  if (paragraph && paragraph.number > paragraphsOf(places, at).length) return 'paragraph'
  return item && !placeAt(places, without(address, 'subitem'), from) ? 'item' : 'subitem'
}

function without(address: Address, level: Level): Address {
  const { [level]: _left, ...rest } = address
  return rest
}

/** The article an address names, or null. */
export function articleOfAddress(act: Act, { article }: Address): Entry | null {
  if (!article) return null
  return placesByNumber(act.statute).articleAt.get(`${article.number}.${article.suffix}`) ?? null
}

/** How many 款 the article of an address has; 0 when it does not exist. */
export function paragraphsAt(act: Act, address: Address): number {
  const article = articleOfAddress(act, address)
  return article ? (act.tree.paragraphCount.get(article.provision.id) ?? 1) : 0
}

export const names = (units: readonly Unit[], level: Level): boolean => units.some(unit => unit.level === level)
