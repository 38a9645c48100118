/** The levels a reference can name, from the highest to the lowest. */
export const LEVELS = ['part', 'subpart', 'chapter', 'section', 'article', 'paragraph', 'item', 'subitem'] as const
export type Level = (typeof LEVELS)[number]

export const levelRank = (level: Level): number => LEVELS.indexOf(level)

/** One step of a reference as it is written: 第十条之一 is { article, 10, 1 }. */
export type Unit = { readonly level: Level; readonly number: number; readonly suffix: number }

/** One member of a list: the units as written; a member that begins lower than the one before inherits from it. */
export type Member = {
  readonly units: readonly Unit[]
  /** The words between this member and the one before: 、 和 或者 至; empty for the first. */
  readonly connector: string
  /** True when the connector makes a closed range from the member before to this one. */
  readonly closesRange: boolean
  readonly start: number
  readonly end: number
}

/**
 * What a list of members hangs on: nothing, the act itself (本条例), a place counted from here (本条 is 0 back, 前款 1 back, 前两款
 * the last 2, 前各款 all), the place named last (该条), or another law,
 * which is vague where a noun before an article only makes it likely (劳动合同第三条).
 */
export type Host =
  | { readonly kind: 'none' }
  | { readonly kind: 'self'; readonly words: string }
  | { readonly kind: 'own'; readonly words: string; readonly level: Level }
  | { readonly kind: 'previous'; readonly words: string; readonly level: Level; readonly count: number }
  | { readonly kind: 'same'; readonly words: string; readonly level: Level }
  | { readonly kind: 'law'; readonly words: string; readonly law: string; readonly isVague: boolean }

/** A reference as it is read from the words alone, before it is resolved. Positions are UTF-16 units of the provision's own text. */
export type Mention = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly host: Host
  readonly members: readonly Member[]
}
