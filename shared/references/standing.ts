import type { Entry } from '../outline'
import type { CiteTarget } from '../statute'
import type { Level, Mention } from './mention'
import type { Address, Places } from './places'

/** A mention with what its members point at in this act. */
export type Resolved = {
  readonly mention: Mention
  /** The law it names when it is not this act. */
  readonly law: string | null
  /** Each member as a full address; for another law in that law. */
  readonly addresses: readonly Address[]
  /** One for each place or range; null where a member does not exist. Empty for another law. */
  readonly targets: readonly (CiteTarget | null)[]
}

/** Where references stand: what they count from and lean on. */
export type Standing = {
  readonly places: Places
  readonly from: Entry
  /** The words of the line they stand in. */
  readonly text: string
  /** The act's title: its own name in 《》 means this act. */
  readonly title: string
  /** In an amending act the law its lines are about; else null. */
  readonly amended: string | null
  /** What the lead sentence above an item names last: 违反本条例第十条规定，…（一）违反第一项的. */
  readonly lead: Resolved | null
}

/** What was named before a reference in the same line, and the words between. */
export type Before = { readonly resolved: Resolved; readonly between: string } | null

/** The level the first member of a mention begins at. */
export const levelOf = (mention: Mention): Level | undefined => mention.members[0]?.units[0]?.level

/**
 * Whether a reference without host goes on with the law or article named before it: 款 and 项 in one sentence, 条 in one list; after
 * another law also 条 in one sentence, where only its own host would say for sure that an article of this act is meant.
 */
export function goesOn(mention: Mention, before: Before): boolean {
  if (!before) return false
  const { between, resolved } = before
  const isList = /^(?:的?规定|的|、|，|；|和|或者?|以及|及|与)*$/.test(between)
  if (levelOf(mention) === 'article' && (resolved.law === null || isList)) return isList
  return !/[。；]/.test(between)
}
