import { memoRecent } from '../memo'
import type { Project } from '../project'
import { sha256 } from './sha256'

/**
 * What shows that a printed draft and a printed report come from the same state of a project: the first 64 bits of the
 * SHA-256 of its statute, lists and links, in four groups («3F2A-91C0-7B5E-08D4»). Settings and notes on the project do not count.
 */
export const fingerprintOf: (project: Project) => string = memoRecent(
  ({ statute, problemTypes, problems, matters, solutions, links }) =>
    sha256(canonical({ statute, problemTypes, problems, matters, solutions, links }))
      .slice(0, 16)
      .toUpperCase()
      .replace(/(.{4})(?=.)/g, '$1-'),
)

/** JSON with the keys of every object in order, so that equal values give equal words however they were built. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
