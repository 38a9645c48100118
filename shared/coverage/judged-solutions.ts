import type { ClauseLink, Solution } from '../lists'
import { type Outline, outline } from '../outline'
import type { Project } from '../project'
import { type Clause, clauseOf } from './clause'
import { corpusOf } from './corpus'
import type { Mode } from './finding'
import { judgeSolution, type SolutionJudgement } from './judge-solution'
import { linksBySolution } from './relations'
import { contextOf } from './solution-context'

/** A judgement with what it was made of. It holds as long as a new one would be made of the same. */
type Judged = {
  readonly act: Outline
  readonly links: readonly ClauseLink[]
  readonly clauses: readonly Clause[]
  /** The judgement looked beyond its own clauses, or names places by number: it holds for this draft only. */
  readonly draftOnly: boolean
  /** The words of its matters and problems, where the judgement used them. */
  readonly context: string | null
  readonly judgement: SolutionJudgement
}

const known: Readonly<Record<Mode, WeakMap<Solution, Judged>>> = { relaxed: new WeakMap(), strict: new WeakMap() }

/** The judgements of all solutions, in the order of the list; those that no change has touched are the same values as before. */
export function judgedSolutions(project: Project, mode: Mode): readonly SolutionJudgement[] {
  const act = outline(project.statute)
  const links = linksBySolution(project.links)
  return project.solutions.map(solution => {
    const own = links.get(solution.id) ?? NONE
    const before = known[mode].get(solution)
    if (before && holds(before, project, act, own, solution)) return before.judgement
    return judgeAnew(project, act, solution, own, mode)
  })
}

const NONE: readonly ClauseLink[] = []

function holds(
  before: Judged,
  project: Project,
  act: Outline,
  links: readonly ClauseLink[],
  solution: Solution,
): boolean {
  if (!sameLinks(before.links, links)) return false
  if (before.act !== act && (before.draftOnly || !sameClauses(before, act))) return false
  return before.context === null || before.context === contextOf(project, solution)
}

function sameLinks(one: readonly ClauseLink[], other: readonly ClauseLink[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}

/** Every clause is still there with the same words, in an article with the same words. */
function sameClauses({ clauses, links }: Judged, act: Outline): boolean {
  if (clauses.length !== links.length) return false
  return clauses.every(({ link, entry, article, words, around }) => {
    const now = act.byId.get(entry.provision.id)
    if (!now || now.provision !== entry.provision) return false
    const distance = now.index - entry.index
    const first = article.index + distance
    if (act.entries[first]?.provision !== around.provisions[0] || act.entries[first]?.end !== article.end + distance)
      return false
    return (
      runs(act, first, around.provisions) &&
      (words === around || runs(act, now.index, words.provisions)) &&
      link !== null
    )
  })
}

function runs(act: Outline, from: number, provisions: readonly unknown[]): boolean {
  for (let index = 0; index < provisions.length; index += 1)
    if (act.entries[from + index]?.provision !== provisions[index]) return false
  return true
}

function judgeAnew(
  project: Project,
  act: Outline,
  solution: Solution,
  links: readonly ClauseLink[],
  mode: Mode,
): SolutionJudgement {
  let asked = false
  let context: string | null = null
  const clauses = links.flatMap(link => clauseOf(act, link) ?? [])
  const judgement = judgeSolution({
    act,
    solution,
    links,
    clauses,
    corpus: () => {
      asked = true
      return corpusOf(project.statute)
    },
    context: () => {
      context ??= contextOf(project, solution)
      return context
    },
    mode,
  })
  const draftOnly =
    asked ||
    judgement.faults.length > 0 ||
    clauses.some(({ link }) => link.role === 'liability') ||
    clauses.length < links.length
  known[mode].set(solution, { act, links, clauses, draftOnly, context, judgement })
  return judgement
}
