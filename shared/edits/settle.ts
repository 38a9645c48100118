import type { ClauseLink } from '../lists'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import { follow } from '../references/follow'
import { sameStructure } from '../references/same-structure'

/**
 * The last part of every edit: lines whose words were edited get their citations read, after numbers changed the words of every
 * affected citation are rewritten so that it goes on naming the same provisions (domain.md §2.4), and a link whose clause was deleted
 * keeps the citation it last had. Gives `after` itself when nothing changes.
 */
export function settle(before: Project, after: Project): Project {
  if (before.statute.provisions === after.statute.provisions) return after
  const statute = follow(before.statute, after.statute)
  const links = withLastWords(before, after)
  return statute === after.statute && links === after.links ? after : { ...after, statute, links }
}

function withLastWords(before: Project, after: Project): readonly ClauseLink[] {
  if (before.links === after.links && sameStructure(before.statute.provisions, after.statute.provisions))
    return after.links
  const was = outline(before.statute)
  const now = outline(after.statute)
  const isLost = ({ place }: ClauseLink): boolean => place !== null && was.byId.has(place.id) && !now.byId.has(place.id)
  if (!after.links.some(isLost)) return after.links
  return after.links.map(link => {
    if (!link.place || !isLost(link)) return link
    const words = citePlace(was, link.place)
    return words === '' || words === link.words ? link : { ...link, words }
  })
}
