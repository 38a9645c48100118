import type { ClauseLink } from '../lists'
import type { Opinion } from '../opinions'
import { samePlace, sameTargets } from '../place'
import type { Project } from '../project'
import type { CiteTarget, Id, Place, Provision, Text } from '../statute'
import { oneOfEachClaim } from './one-claim'

/** Where a place goes to when provisions are joined or exchanged: the same value when it stays. */
export type PlaceMove = (place: Place) => Place

/** The project with every clause link, opinion and citation that points at a moved place pointing at the new one. */
export function retargeted(project: Project, move: PlaceMove): Project {
  const provisions = retargetedProvisions(project.statute.provisions, move)
  const links = retargetedLinks(project.links, move)
  const opinions = retargetedOpinions(project.opinions, move)
  const same = provisions === project.statute.provisions && links === project.links
  if (same && opinions === project.opinions) return project
  const statute = provisions === project.statute.provisions ? project.statute : { ...project.statute, provisions }
  return { ...project, statute, links, opinions }
}

function retargetedOpinions(opinions: readonly Opinion[], move: PlaceMove): readonly Opinion[] {
  const moved = opinions.map(opinion => {
    const place = opinion.place && move(opinion.place)
    return place === opinion.place ? opinion : { ...opinion, place }
  })
  return moved.every((opinion, index) => opinion === opinions[index]) ? opinions : moved
}

/** The same list when no citation in it points at a moved place. */
export function retargetedProvisions(provisions: readonly Provision[], move: PlaceMove): readonly Provision[] {
  let changed = false
  const next = provisions.map(provision => {
    if (!provision.children.some(run => run.cite)) return provision
    const children = provision.children.map(run => retargetedRun(run, move))
    if (children.every((run, index) => run === provision.children[index])) return provision
    changed = true
    return { ...provision, children }
  })
  return changed ? next : provisions
}

function retargetedRun(run: Text, move: PlaceMove): Text {
  if (!run.cite) return run
  const moved = run.cite.map(target => retargetedMember(target, move))
  if (sameTargets(run.cite, moved)) return run
  const cite = moved.filter((target, index) => !moved.slice(0, index).some(earlier => sameTargets([earlier], [target])))
  return { text: run.text, cite }
}

function retargetedMember(target: CiteTarget, move: PlaceMove): CiteTarget {
  const { to, ...from } = target
  const start = move(from)
  const end = to && move(to)
  return end && !samePlace(start, end) ? { ...start, to: end } : start
}

/** Two links of one solution that come to say the same of one clause become one. */
function retargetedLinks(links: readonly ClauseLink[], move: PlaceMove): readonly ClauseLink[] {
  const changed = new Set<Id>()
  const moved = links.map(link => {
    const place = link.place && move(link.place)
    if (place === link.place) return link
    changed.add(link.id)
    return { ...link, place }
  })
  return changed.size === 0 ? links : oneOfEachClaim(moved, changed)
}

/** Everything that pointed at `removed` points at `kept`; what becomes part of an article's own line is its first 款. */
export function movedInto(removed: Provision, kept: Provision): PlaceMove {
  const place = (first: boolean): Place => (first ? { id: kept.id, first: true } : { id: kept.id })
  return at => {
    if (at.id !== removed.id) return at
    if (kept.type !== 'article') return place(false)
    return place(removed.type !== 'article' || at.first === true)
  }
}

export const exchanged = (one: Place, other: Place): PlaceMove => {
  return at => {
    if (samePlace(at, one)) return other
    return samePlace(at, other) ? one : at
  }
}
