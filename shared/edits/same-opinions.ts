import type { Opinion } from '../opinions'
import type { Project } from '../project'
import type { Id } from '../statute'

/**
 * Merges opinions into the first of `ids`, which keeps its number and words: those they come from are named together, other
 * wordings and the numbers that go are kept in its notes, and what became of any of them is taken over while its own is open. The
 * same project when fewer than two are there.
 */
export function mergeOpinions(project: Project, ids: readonly Id[]): Project {
  const [kept, ...others] = opinionsOf(project, ids)
  if (!kept || others.length === 0) return project
  const gone = new Set(others.map(({ id }) => id))
  const merged = others.reduce(joined, kept)
  const opinions = project.opinions.flatMap(opinion => {
    if (gone.has(opinion.id)) return []
    if (opinion.id === kept.id) return [withLead(merged, merged.sameAs, gone, kept.id)]
    return [withLead(opinion, opinion.sameAs, gone, kept.id)]
  })
  return { ...project, opinions }
}

/** Marks opinions as saying the same as the first of `ids`: what becomes of one becomes of all, with one reason. */
export function markSame(project: Project, ids: readonly Id[]): Project {
  const members = opinionsOf(project, ids)
  const [first] = members
  if (!first || members.length < 2) return project
  const lead = first.sameAs ?? first.id
  const marked = new Set(ids)
  const settled = members.find(({ disposition }) => disposition !== 'open') ?? first
  const { disposition, reason, by, at } = settled
  const said = { disposition, reason, by, at }
  const opinions = project.opinions.map(opinion => {
    const isOne = marked.has(opinion.id) || opinion.sameAs === lead || opinion.id === lead
    if (!isOne) return opinion
    return opinion.id === lead ? { ...opinion, ...said } : { ...opinion, ...said, sameAs: lead }
  })
  return { ...project, opinions }
}

/** Takes the mark of an opinion away; what became of it stays. */
export function unmarkSame(project: Project, id: Id): Project {
  if (!project.opinions.some(opinion => opinion.id === id && opinion.sameAs !== undefined)) return project
  return { ...project, opinions: project.opinions.map(opinion => (opinion.id === id ? withoutMark(opinion) : opinion)) }
}

/** An opinion with all that are marked as saying the same, by id. */
export function saidTogether(project: Project, id: Id): ReadonlySet<Id> {
  const lead = project.opinions.find(opinion => opinion.id === id)?.sameAs ?? id
  return new Set([
    id,
    ...project.opinions.filter(each => each.id === lead || each.sameAs === lead).map(each => each.id),
  ])
}

/** The opinions without one that goes; the first of those that said the same as it leads the others now. */
export function withoutOpinion(opinions: readonly Opinion[], id: Id): readonly Opinion[] {
  const heir = opinions.find(opinion => opinion.sameAs === id)?.id
  return opinions.flatMap(opinion => {
    if (opinion.id === id) return []
    return [heir === undefined ? opinion : withLead(opinion, opinion.sameAs, new Set([id]), heir)]
  })
}

function withLead(opinion: Opinion, lead: Id | undefined, gone: ReadonlySet<Id>, heir: Id): Opinion {
  if (lead === undefined || !gone.has(lead)) return lead === opinion.id ? withoutMark(opinion) : opinion
  return opinion.id === heir ? withoutMark(opinion) : { ...opinion, sameAs: heir }
}

const withoutMark = ({ sameAs: _mark, ...opinion }: Opinion): Opinion => opinion

const opinionsOf = ({ opinions }: Project, ids: readonly Id[]): readonly Opinion[] =>
  ids.flatMap(id => opinions.find(opinion => opinion.id === id) ?? [])

function joined(one: Opinion, other: Opinion): Opinion {
  const settled = one.disposition === 'open' && other.disposition !== 'open' ? other : one
  const { disposition, by, at } = settled
  const wording = other.text === one.text ? other.no : `${other.no} ${other.from}：${other.text}`
  return {
    ...one,
    ...{ disposition, by, at },
    from: together([...one.from.split('、'), ...other.from.split('、')], '、'),
    place: one.place ?? other.place,
    cite: one.cite || other.cite,
    reason: together([one.reason, other.reason], '\n'),
    notes: together([one.notes, wording, other.notes], '\n'),
  }
}

const together = (parts: readonly string[], between: string): string =>
  [...new Set(parts)].filter(words => words !== '').join(between)
