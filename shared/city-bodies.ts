import { memo } from './memo'

/** How the bodies of a project's dictionary (settings.actors, domain.md §9.6) are made known to what looks for bodies in words. */
export type CityBodies = {
  /** The words with 部门 behind each body of the dictionary, for those who only ask whether a body is named. */
  readonly marked: (words: string) => string
  /** The words with each body's last two signs written as 部门: of the same length, so that positions hold. */
  readonly masked: (words: string) => string
}

/** The bodies a city's dictionary names; null for an empty one. Names of one sign are left aside: they stand inside other words. */
export const cityBodies: (actors: readonly string[]) => CityBodies | null = memo(actors => {
  const names = actors.map(name => name.trim()).filter(name => name.length > 1)
  if (names.length === 0) return null
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  const any = new RegExp(longestFirst.map(name => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g')
  return {
    marked: words => words.replace(any, '$&部门'),
    masked: words => words.replace(any, name => `${name.slice(0, -2)}部门`),
  }
})
