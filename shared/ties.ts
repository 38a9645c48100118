import { byId, linksBySolution, mattersByProblem, solutionsByMatter } from './coverage/relations'
import type { ClauseLink } from './lists'
import { type Entry, type Outline, outline } from './outline'
import { entriesAt } from './place'
import type { Project } from './project'
import type { Id, Place } from './statute'

/** Everything a chosen thing is tied to, itself included, by id. */
export type Ties = {
  readonly problems: ReadonlySet<Id>
  readonly matters: ReadonlySet<Id>
  readonly solutions: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
}

/** What can be chosen in the window. */
export type Choice = { readonly kind: 'problem' | 'matter' | 'solution' | 'link' | 'provision'; readonly id: Id }

/**
 * Follows the ties of a chosen thing to both sides: up to the problems behind it and down to the clauses that carry it.
 * A provision is tied by the links to it, to what is below it and to what it is part of.
 */
export function tiesOf(project: Project, choice: Choice): Ties {
  switch (choice.kind) {
    case 'problem': {
      const matters = below(mattersByProblem(project.matters), [choice.id])
      return withSolutions(project, [choice.id], matters, below(solutionsByMatter(project.solutions), matters))
    }
    case 'matter': {
      const problems = byId(project.matters).get(choice.id)?.problems ?? []
      return withSolutions(project, problems, [choice.id], below(solutionsByMatter(project.solutions), [choice.id]))
    }
    case 'solution':
      return withSolutions(project, ...above(project, [choice.id]), [choice.id])
    case 'link':
      return withLinks(
        project,
        project.links.filter(link => link.id === choice.id),
      )
    case 'provision':
      return withLinks(project, linksAt(project, choice.id))
  }
}

/** The links that concern a provision: to it, to something below it, or to something it is part of. */
export function linksAt(project: Project, provision: Id): readonly ClauseLink[] {
  const act = outline(project.statute)
  const entry = act.byId.get(provision)
  return entry ? project.links.filter(link => link.place !== null && concerns(act, link.place, entry)) : []
}

function concerns(act: Outline, place: Place, entry: Entry): boolean {
  const linked = act.byId.get(place.id)
  if (!linked) return false
  const below = linked.index >= entry.index && linked.index < entry.end
  return below || entriesAt(act, place).includes(entry)
}

function withLinks(project: Project, links: readonly ClauseLink[]): Ties {
  const solutions = links.map(link => link.solution)
  const [problems, matters] = above(project, solutions)
  return tied(problems, matters, solutions, links)
}

function withSolutions(
  project: Project,
  problems: readonly Id[],
  matters: readonly Id[],
  solutions: readonly Id[],
): Ties {
  const links = linksBySolution(project.links)
  return tied(
    problems,
    matters,
    solutions,
    solutions.flatMap(id => links.get(id) ?? []),
  )
}

const tied = (
  problems: readonly Id[],
  matters: readonly Id[],
  solutions: readonly Id[],
  links: readonly ClauseLink[],
): Ties => ({
  problems: new Set(problems),
  matters: new Set(matters),
  solutions: new Set(solutions),
  links: new Set(links.map(link => link.id)),
})

function above(project: Project, solutions: readonly Id[]): readonly [readonly Id[], readonly Id[]] {
  const rows = byId(project.solutions)
  const matters = [...new Set(solutions.flatMap(id => rows.get(id)?.matters ?? []))]
  const matterRows = byId(project.matters)
  const problems = [...new Set(matters.flatMap(id => matterRows.get(id)?.problems ?? []))]
  return [problems, matters]
}

function below(groups: ReadonlyMap<Id, readonly { readonly id: Id }[]>, ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids.flatMap(id => groups.get(id) ?? []).map(row => row.id))]
}
