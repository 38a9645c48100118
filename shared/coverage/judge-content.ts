import type { Solution } from '../lists'
import { memo } from '../memo'
import { textOf } from '../statute'
import { solutionWording } from '../wording'
import { chargesSomebody, isPublic, namesAny } from './actors-named'
import { atLink, atSolution, both, type Case, type Fault, NONE, placeOf, withRole } from './case'
import { type Clause, isSoftClause, quantitiesOf } from './clause'
import { contradictionIn } from './contradiction'
import { CONTRADICTION } from './finding'
import { liabilityFaults } from './judge-liability'
import { numberFaults } from './numbers-agree'
import { quantitiesIn } from './quantities'
import { sameNumbers } from './same-numbers'

/** What the clauses that deal with the matter leave wanting. */
export function contentFaults(given: Case, good: readonly Clause[], carrying: readonly Clause[]): readonly Fault[] {
  const soft = isAllSoft(good)
  const role = soft ? 'consequence' : 'root'
  let faults = soft ? softFaults(given, good) : NONE
  faults = both(faults, liabilityFaults(given, good, carrying))
  if (!hasSameNumbers(given.solution, carrying)) faults = both(faults, numbersOf(given, carrying, role))
  faults = both(faults, actorsOf(given, carrying, role))
  return good.length < 2 ? faults : both(faults, contradictionsOf(given, good))
}

function isAllSoft(clauses: readonly Clause[]): boolean {
  return clauses.every(isSoftClause)
}

const softFaults = (given: Case, good: readonly Clause[]): readonly Fault[] =>
  good.map(clause => atLink(clause.link, 'clause-soft', 'error', placeOf(given, clause)))

function hasSameNumbers({ title, measure }: Solution, carrying: readonly Clause[]): boolean {
  return carrying.some(({ whole }) => sameNumbers(title, whole) && sameNumbers(measure, whole))
}

/** The quantities of a solution's own words. */
const measureQuantities = memo((solution: Solution) => quantitiesIn(solutionWording(solution)))

function numbersOf({ solution }: Case, carrying: readonly Clause[], role: Fault['role']): readonly Fault[] {
  const wanted = measureQuantities(solution)
  if (wanted.length === 0) return NONE
  const linked = carrying.flatMap(clause =>
    clause.whole === clause.words.text ? quantitiesOf(clause.words) : quantitiesIn(clause.whole),
  )
  const nearby = carrying.flatMap(clause => quantitiesOf(clause.around))
  const punished = !solution.needsLiability || withRole(carrying, 'liability').length > 0
  const words = carrying.map(({ whole }) => whole).join('\n')
  return numberFaults(wanted, linked, nearby, words)
    .filter(({ kind, found }) => punished || found.length > 0 || (kind !== 'money' && kind !== 'times'))
    .map(({ wanted: words, found }) => atSolution(solution, 'number-mismatch', 'error', { wanted: words, found }, role))
}

/** Main clauses that give the same act other numbers: which of them holds is for people to say. */
function contradictionsOf({ solution }: Case, good: readonly Clause[]): readonly Fault[] {
  const found = contradictionIn(good.map(({ words }) => words.text))
  return found === null ? NONE : [atSolution(solution, 'number-mismatch', 'error', { ...found, reason: CONTRADICTION })]
}

function actorsOf(given: Case, carrying: readonly Clause[], role: Fault['role']): readonly Fault[] {
  const { solution, bodies } = given
  const { actors } = solution
  if (actors.length === 0 || isAnyNamed(actors, carrying, bodies)) return NONE
  const duties = carrying.filter(({ link }) => link.role !== 'liability')
  if (isNamedBy(withRole(carrying, 'liability'), actors.filter(isPublic), bodies)) return NONE
  const othersCharged = duties.every(clause => chargesSomebody(clause.whole, bodies))
  if (!othersCharged && isNamedAround(given, actors, duties, carrying)) return NONE
  return [atSolution(solution, 'actor-missing', 'warning', { actors }, role)]
}

function isAnyNamed(actors: readonly string[], carrying: readonly Clause[], bodies: Case['bodies']): boolean {
  return carrying.some(({ link, whole }) => link.role !== 'liability' && namesAny(actors, whole, bodies))
}

/** The public body of a measure may be the one that enforces it. */
const isNamedBy = (clauses: readonly Clause[], actors: readonly string[], bodies: Case['bodies']): boolean =>
  actors.length > 0 && clauses.some(({ whole }) => namesAny(actors, whole, bodies))

/** A duty without subject (储水池应当防渗) is that of whom its article, the heading above it or the liability clause names. */
function isNamedAround(
  { act, bodies }: Case,
  actors: readonly string[],
  duties: readonly Clause[],
  carrying: readonly Clause[],
): boolean {
  const liabilities = withRole(carrying, 'liability').map(({ whole }) => whole)
  const around = duties.flatMap(({ around, article }) => {
    const heading = act.entries[article.parent]
    return heading ? [around.text, textOf(heading.provision)] : [around.text]
  })
  return [...liabilities, ...around].some(words => namesAny(actors, words, bodies))
}
