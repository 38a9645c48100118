import type { ClauseLink } from '../lists'
import { samePlace } from '../place'
import type { Id } from '../statute'

/**
 * Where `moved` links come to say of a clause what another link says, the two become one, and the one that was there stays. The
 * answers and the confirmation of either live on in it: nothing people said is lost, so this is no dropping of links. The same list
 * when no two agree.
 */
export function oneOfEachClaim(links: readonly ClauseLink[], moved: ReadonlySet<Id>): readonly ClauseLink[] {
  if (moved.size === 0) return links
  const kept: ClauseLink[] = []
  for (const link of links) {
    const at = kept.findIndex(each => sameClaim(each, link) && (moved.has(each.id) || moved.has(link.id)))
    const twin = kept[at]
    if (!twin) kept.push(link)
    else kept[at] = moved.has(twin.id) && !moved.has(link.id) ? joined(link, twin) : joined(twin, link)
  }
  return kept.length === links.length ? links : kept
}

function joined(one: ClauseLink, other: ClauseLink): ClauseLink {
  const confirmed = one.confirmed ?? other.confirmed
  const note = [...new Set([one.note, other.note])].filter(words => words !== '').join('\n')
  const said = { ...one, note, reviews: [...one.reviews, ...other.reviews] }
  return confirmed ? { ...said, confirmed } : said
}

function sameClaim(one: ClauseLink, other: ClauseLink): boolean {
  if (one.solution !== other.solution || one.role !== other.role) return false
  return one.place !== null && other.place !== null && samePlace(one.place, other.place)
}
