import type { Comment } from '../comments'
import type { ClauseLink } from '../lists'
import type { Opinion } from '../opinions'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import { follow } from '../references/follow'
import { sameStructure } from '../references/same-structure'
import type { Place } from '../statute'
import { carryComments, carryPartComments } from './carry-comments'

/**
 * The last part of every edit: lines whose words were edited get their citations read, after numbers changed the words of every
 * affected citation are rewritten so that it goes on naming the same provisions (domain.md §2.4), comments follow their words, and
 * a link, comment or opinion whose clause was deleted keeps the citation it last had. Gives `after` itself when nothing changes.
 */
export function settle(before: Project, after: Project): Project {
  if (before.statute.provisions === after.statute.provisions) return withPartComments(before, after)
  if (latest?.before === before && latest.settled === after) return after
  const settled = settledOf(before, after)
  latest = { before, settled }
  return settled
}

/** What was settled last: an edit that is judged before it is made is settled once. */
let latest: { readonly before: Project; readonly settled: Project } | null = null

function settledOf(before: Project, after: Project): Project {
  // Rejecting tracked changes has let citations follow already, and brings back the words they had.
  const statute = before.tracking === after.tracking ? follow(before.statute, after.statute) : after.statute
  const last = lastCitations(before, after)
  const links = last ? keepEach(after.links, link => withLastWords(link, last)) : after.links
  const opinions = last
    ? keepEach(after.opinions, opinion => withLastCite(opinion, opinion.place, last))
    : after.opinions
  const comments = settledComments(before, withPartComments(before, { ...after, statute }), last)
  const same = statute === after.statute && links === after.links
  if (same && comments === after.comments && opinions === after.opinions) return after
  return { ...after, statute, links, comments, opinions }
}

/** Title, preamble and annexes change apart from the provisions, or with them when a text is imported. */
function withPartComments(before: Project, after: Project): Project {
  if (before.statute === after.statute || !before.comments.some(comment => comment.part !== undefined)) return after
  const known = new Set(before.comments)
  const carried = carryPartComments(before.statute, after.statute, after.comments)
  const comments = keepEach(after.comments, (comment, index) => (known.has(comment) ? carried[index] : null) ?? comment)
  return comments === after.comments ? after : { ...after, comments }
}

/** The citation a place had before it was deleted; null while it is there, or when it never was. */
type LastCitation = (place: Place) => string | null

/** Null when nothing can have been deleted: the same units in the same order, and the same links. */
function lastCitations(before: Project, after: Project): LastCitation | null {
  if (before.links === after.links && sameStructure(before.statute.provisions, after.statute.provisions)) return null
  const was = outline(before.statute)
  const now = outline(after.statute)
  return place => (was.byId.has(place.id) && !now.byId.has(place.id) ? citePlace(was, place) : null)
}

function withLastWords(link: ClauseLink, last: LastCitation): ClauseLink {
  const words = link.place && last(link.place)
  return !words || words === link.words ? link : { ...link, words }
}

function withLastCite<Said extends Comment | Opinion>(said: Said, place: Place | null, last: LastCitation): Said {
  const cite = place && last(place)
  return !cite || cite === said.cite ? said : { ...said, cite }
}

/** Comments made by the edit itself already stand where they belong. */
function settledComments(before: Project, after: Project, last: LastCitation | null): readonly Comment[] {
  const known = new Set(before.comments)
  const old = after.comments.filter(comment => known.has(comment))
  const carried = carryComments(before.statute.provisions, after.statute.provisions, old)
  const moved = new Map(old.map((comment, index) => [comment, carried[index] ?? comment]))
  return keepEach(after.comments, comment => {
    const now = moved.get(comment) ?? comment
    return last && now.provision !== null ? withLastCite(now, { id: now.provision }, last) : now
  })
}

/** The same list when each member stays the same. */
function keepEach<Member>(
  members: readonly Member[],
  change: (member: Member, index: number) => Member,
): readonly Member[] {
  const next = members.map(change)
  return next.every((member, index) => member === members[index]) ? members : next
}
