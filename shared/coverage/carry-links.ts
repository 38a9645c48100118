import type { ClauseLink } from '../lists'
import type { Project } from '../project'
import type { Id } from '../statute'
import { coverage } from './coverage'

/** A clause that was cut in two: the id that stays with the first half, and that of the second. */
export type Cut = { readonly from: Id; readonly to: Id }

/**
 * A split whose links went with the first half. Where that leaves a fault, because what was asked for now stands in the second
 * half, the links of the clause go with that one as well, to be confirmed there; the same project where they would mend nothing.
 * That the words of the clause have changed is no such fault: both halves have to be looked at again anyway.
 */
export function withCarriedLinks(before: Project, after: Project, cut: Cut, newId: () => Id): Project {
  const split = after.links.filter(({ place }) => place?.id === cut.from)
  if (cut.from === cut.to || split.length === 0) return after
  const known = faultsOf(before, cut)
  const arisen = countNew(known, faultsOf(after, cut))
  if (arisen === 0) return after
  const second = split.map(link => ({ ...asNew(link), id: newId(), place: { id: cut.to }, reviews: [] }))
  const next = { ...after, links: [...after.links, ...second] }
  return countNew(known, faultsOf(next, cut)) < arisen ? next : after
}

/** The faults there would be if the links of the clause were made now, by what they are and where. */
function faultsOf(project: Project, { from }: Cut): ReadonlySet<string> {
  const links = project.links.map(link => (link.place?.id === from ? asNew(link) : link))
  const errors = coverage({ ...project, links }).findings.filter(({ severity }) => severity === 'error')
  return new Set(errors.map(({ code, at }) => `${code} ${at.id}`))
}

const asNew = ({ confirmed: _confirmed, quote: _quote, ...link }: ClauseLink): ClauseLink => link

const countNew = (known: ReadonlySet<string>, faults: ReadonlySet<string>): number =>
  [...faults].filter(fault => !known.has(fault)).length
