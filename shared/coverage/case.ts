import type { CityBodies } from '../city-bodies'
import type { ClauseLink, LinkRole, Solution } from '../lists'
import type { Outline } from '../outline'
import { citePlace } from '../place'
import type { Clause } from './clause'
import type { Corpus } from './corpus'
import type { Finding, Mode } from './finding'

/** A finding before its path is known. */
export type Fault = Omit<Finding, 'path'>

/** All that is judged of one solution. What is asked of `corpus` or `context` binds the judgement to the whole draft and lists. */
export type Case = {
  readonly act: Outline
  readonly solution: Solution
  readonly links: readonly ClauseLink[]
  readonly clauses: readonly Clause[]
  readonly corpus: () => Corpus
  /** Titles and aims of its matters, for likeness. */
  readonly context: (solution: Solution) => string
  /** What the city calls its bodies; null where the project does not say. */
  readonly bodies: CityBodies | null
  readonly mode: Mode
}

export const NONE: readonly never[] = []

/** A fault of a link. */
export const atLink = (
  link: ClauseLink,
  code: Finding['code'],
  severity: Finding['severity'],
  params: Finding['params'],
  role: Finding['role'] = 'root',
): Fault => ({ code, severity, at: { kind: 'link', id: link.id }, role, params })

/** A fault of the solution as a whole. */
export const atSolution = (
  { id }: Solution,
  code: Finding['code'],
  severity: Finding['severity'],
  params: Finding['params'],
  role: Finding['role'] = 'root',
): Fault => ({ code, severity, at: { kind: 'solution', id }, role, params })

/** The citation of a clause, for messages. */
export const placeOf = ({ act }: Case, clause: Clause) => ({ place: citePlace(act, clause.place) })

/** The clauses linked with a role, in order; the list itself when all are. */
export function withRole(clauses: readonly Clause[], role: LinkRole): readonly Clause[] {
  const [only] = clauses
  if (clauses.length === 1 && only) return only.link.role === role ? clauses : NONE
  const found = clauses.filter(({ link }) => link.role === role)
  return found.length === clauses.length ? clauses : found
}

/** Two lists as one; no new list where one of them is empty, as they are for most solutions. */
export function both(one: readonly Fault[], other: readonly Fault[]): readonly Fault[] {
  if (other.length === 0) return one
  return one.length === 0 ? other : [...one, ...other]
}
