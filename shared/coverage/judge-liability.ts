import { solutionWording } from '../wording'
import { atLink, atSolution, type Case, type Fault, NONE, placeOf, withRole } from './case'
import type { Clause } from './clause'
import { type LiabilityFault, liabilityFault } from './liability'
import { sameConduct } from './same-conduct'

const PUBLIC = /政府|部门|机关|街道|乡镇|办事处|委员会|采购人|委托方|财政|公安|法院/

/** Liability that is needed and not linked, and liability clauses that do not enforce what the solution's other clauses ask. */
export function liabilityFaults(given: Case, good: readonly Clause[], carrying: readonly Clause[]): readonly Fault[] {
  const found = withRole(carrying, 'liability')
  if (found.length > 0) return mismatches(given, found, good, carrying)
  return given.solution.needsLiability ? [unpunished(given)] : NONE
}

function unpunished({ solution, links }: Case): Fault {
  const role = links.some(link => link.role === 'liability') ? 'consequence' : 'root'
  return atSolution(solution, 'liability-missing', 'error', {}, role)
}

function mismatches(
  given: Case,
  found: readonly Clause[],
  good: readonly Clause[],
  carrying: readonly Clause[],
): readonly Fault[] {
  const { act, bodies, corpus, solution } = given
  const duties = carrying.filter(({ link }) => link.role !== 'liability')
  const privateDuty =
    solution.actors.length > 0 && !solution.actors.some(actor => PUBLIC.test(bodies?.marked(actor) ?? actor))
  const judged = found.map(clause =>
    liabilityFault(act, clause, duties, privateDuty, () =>
      sameConduct(corpus(), clause, good, solutionWording(solution)),
    ),
  )
  return found.flatMap((clause, index) => {
    const fault = judged[index] ?? null
    if (fault === null || (fault === 'other-conduct' && goesOn(clause, found, judged))) return []
    return [atLink(clause.link, 'liability-mismatch', 'error', { ...placeOf(given, clause), reason: fault })]
  })
}

/** Whether a clause stands in one article with another that does enforce the duty: what follows it there goes on about the same. */
const goesOn = (clause: Clause, found: readonly Clause[], judged: readonly (LiabilityFault | null)[]): boolean =>
  found.some((other, index) => other !== clause && other.article === clause.article && judged[index] === null)
