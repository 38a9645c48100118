import type { ClauseLink, LinkRole, Solution } from '../lists'
import { memo } from '../memo'
import type { Outline } from '../outline'
import { citePlace } from '../place'
import { solutionWording } from '../wording'
import { chargesSomebody, namesAny } from './actors-named'
import { type Clause, isSoftClause, quantitiesOf } from './clause'
import { contradictionIn } from './contradiction'
import type { Corpus } from './corpus'
import { delegationGap } from './delegation'
import { CONTRADICTION, type Finding, type LinkState, type Mode, type SolutionVerdict } from './finding'
import { liabilityFault } from './liability'
import { linkState } from './link-state'
import { numberFaults } from './numbers-agree'
import { quantitiesIn } from './quantities'
import { sameConduct } from './same-conduct'
import { sameNumbers } from './same-numbers'
import { carriesEnough, type Topic, topics } from './topic'

/** A finding before its path is known. */
export type Fault = Omit<Finding, 'path'>

export type SolutionJudgement = {
  readonly verdict: SolutionVerdict
  readonly faults: readonly Fault[]
  readonly states: readonly LinkState[]
  /** The links whose places carry the solution: live, and not about something else. */
  readonly carrying: readonly Clause[]
}

/** All that is judged of one solution. What is asked of `corpus` or `context` binds the judgement to the whole draft and lists. */
export type Case = {
  readonly act: Outline
  readonly solution: Solution
  readonly links: readonly ClauseLink[]
  readonly clauses: readonly Clause[]
  readonly corpus: () => Corpus
  /** Titles and aims of its matters, for likeness. */
  readonly context: (solution: Solution) => string
  readonly mode: Mode
}

/** Judges one solution with all its links: every fault in one pass, and the verdict of cli.md. */
export function judgeSolution(given: Case): SolutionJudgement {
  const { act, solution, links, clauses } = given
  const states = statesOf(act, solution, links)
  const mains = withRole(clauses, 'main')
  const judged = topicsOf(given, mains)
  const good = judged === ALL_FIT ? mains : mains.filter((_, index) => judged[index]?.level !== 'off')
  const carrying =
    good === mains ? clauses : clauses.filter(clause => clause.link.role !== 'main' || good.includes(clause))
  const faults = together([
    missing(given, states),
    judged === ALL_FIT ? NONE : topicFaults(given, mains, judged),
    good.length > 0 ? contentFaults(given, good, carrying) : unledFaults(given, mains),
    withRole(clauses, 'delegation').flatMap(clause => delegationFault(given, clause)),
    stateFaults(given, states),
  ])
  return { verdict: verdictOf(good, faults), faults, states, carrying }
}

const ALONE: Readonly<Record<LinkState, readonly LinkState[]>> = {
  valid: ['valid'],
  unconfirmed: ['unconfirmed'],
  suspect: ['suspect'],
  broken: ['broken'],
}

/** Most solutions have one link: their states are the same few values. */
function statesOf(act: Outline, solution: Solution, links: readonly ClauseLink[]): readonly LinkState[] {
  const [only] = links
  if (links.length === 1 && only) return ALONE[linkState(act, solution, only)]
  return links.map(link => linkState(act, solution, link))
}

/** Lists as one; the empty list itself when all are empty, as they are for most solutions. */
function together(lists: readonly (readonly Fault[])[]): readonly Fault[] {
  return lists.some(list => list.length > 0) ? lists.flat() : NONE
}

const NONE: readonly never[] = []
const ALL_FIT: readonly Topic[] = []

/** The quantities of a solution's own words. */
const measureQuantities = memo((solution: Solution) => quantitiesIn(solutionWording(solution)))

function topicsOf(given: Case, mains: readonly Clause[]): readonly Topic[] {
  const measure = solutionWording(given.solution)
  if (mains.every(clause => carriesEnough(measure, clause))) return ALL_FIT
  const sought = { measure, context: given.context(given.solution) }
  return topics(given.corpus(), sought, mains, given.clauses)
}

function withRole(clauses: readonly Clause[], role: LinkRole): readonly Clause[] {
  if (clauses.every(clause => clause.link.role === role)) return clauses
  return clauses.some(clause => clause.link.role === role) ? clauses.filter(clause => clause.link.role === role) : NONE
}

function verdictOf(good: readonly Clause[], faults: readonly Fault[]): SolutionVerdict {
  if (good.length === 0) return 'not_addressed'
  return faults.some(fault => fault.severity === 'error') ? 'partial' : 'addressed'
}

/** No clause at all, no main clause, or places that do not exist. */
function missing({ solution, links }: Case, states: readonly LinkState[]): readonly Fault[] {
  const at = { kind: 'solution', id: solution.id } as const
  if (!links.some(link => link.role === 'main'))
    return [{ code: 'solution-without-clause', severity: 'error', at, role: 'root', params: { links: links.length } }]
  if (!states.includes('broken')) return NONE
  return links.flatMap((link, index) =>
    states[index] === 'broken' ? [atLink(link, 'clause-missing', 'error', { place: link.words })] : [],
  )
}

const atLink = (
  link: ClauseLink,
  code: Finding['code'],
  severity: Finding['severity'],
  params: Finding['params'],
  role: Finding['role'] = 'root',
): Fault => ({ code, severity, at: { kind: 'link', id: link.id }, role, params })

function topicFaults({ act }: Case, mains: readonly Clause[], judged: readonly Topic[]): readonly Fault[] {
  return mains.flatMap((clause, index) => {
    const { level = 'fits', missing = [] } = judged[index] ?? {}
    if (level === 'fits') return []
    const params = { place: citePlace(act, clause.place), words: missing.join('、') }
    return [
      level === 'off'
        ? atLink(clause.link, 'clause-off-topic', 'error', params)
        : atLink(clause.link, 'clause-doubtful', 'hint', params),
    ]
  })
}

/** What the clauses that deal with the matter leave wanting. */
function contentFaults(given: Case, good: readonly Clause[], carrying: readonly Clause[]): readonly Fault[] {
  const soft = good.every(isSoftClause)
  const role = soft ? 'consequence' : 'root'
  return together([
    soft ? good.map(clause => atLink(clause.link, 'clause-soft', 'error', placeOf(given, clause))) : NONE,
    liabilityFaults(given, good, carrying),
    numbersOf(given, carrying, role),
    actorsOf(given, carrying, role),
    contradictionsOf(given, good),
  ])
}

/** Where no clause deals with the matter only what is missing altogether can be said. */
function unledFaults(given: Case, mains: readonly Clause[]): readonly Fault[] {
  const liable = given.clauses.some(clause => clause.link.role === 'liability')
  return mains.length > 0 && !liable ? liabilityFaults(given, NONE, NONE) : NONE
}

const placeOf = ({ act }: Case, clause: Clause) => ({ place: citePlace(act, clause.place) })

function numbersOf({ solution }: Case, carrying: readonly Clause[], role: Fault['role']): readonly Fault[] {
  const measure = solutionWording(solution)
  if (carrying.some(clause => sameNumbers(measure, clause.whole))) return NONE
  const wanted = measureQuantities(solution)
  if (wanted.length === 0) return NONE
  const linked = carrying.flatMap(clause =>
    clause.whole === clause.words.text ? quantitiesOf(clause.words) : quantitiesIn(clause.whole),
  )
  const nearby = carrying.flatMap(clause => quantitiesOf(clause.around))
  const at = { kind: 'solution', id: solution.id } as const
  const punished = !solution.needsLiability || carrying.some(clause => clause.link.role === 'liability')
  return numberFaults(wanted, linked, nearby)
    .filter(({ kind, found }) => punished || found !== '' || (kind !== 'money' && kind !== 'times'))
    .map(({ wanted: words, found }) => ({
      code: 'number-mismatch',
      severity: 'error',
      at,
      role,
      params: { wanted: words, found },
    }))
}

/** Main clauses that give the same act other numbers: which of them holds is for people to say. */
function contradictionsOf({ solution }: Case, good: readonly Clause[]): readonly Fault[] {
  const found = good.length < 2 ? null : contradictionIn(good.map(({ words }) => words.text))
  if (found === null) return NONE
  const at = { kind: 'solution', id: solution.id } as const
  const params = { ...found, reason: CONTRADICTION }
  return [{ code: 'number-mismatch', severity: 'error', at, role: 'root', params }]
}

function actorsOf({ solution }: Case, carrying: readonly Clause[], role: Fault['role']): readonly Fault[] {
  const { actors } = solution
  if (actors.length === 0) return NONE
  const duties = withoutLiability(carrying)
  if (duties.some(clause => namesAny(actors, clause.whole))) return NONE
  const othersCharged = duties.every(clause => chargesSomebody(clause.whole))
  if (!othersCharged && duties.some(clause => namesAny(actors, clause.around.text))) return NONE
  const at = { kind: 'solution', id: solution.id } as const
  return [{ code: 'actor-missing', severity: 'warning', at, role, params: { actors: actors.join('、') } }]
}

const withoutLiability = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(clause => clause.link.role !== 'liability')

const PUBLIC = /政府|部门|机关|街道|乡镇|办事处|委员会|采购人|委托方|财政|公安|法院/

function liabilityFaults(given: Case, good: readonly Clause[], carrying: readonly Clause[]): readonly Fault[] {
  const { act, corpus, solution, links } = given
  const found = withRole(carrying, 'liability')
  if (found.length === 0) {
    if (!solution.needsLiability) return NONE
    const role = links.some(link => link.role === 'liability') ? 'consequence' : 'root'
    const at = { kind: 'solution', id: solution.id } as const
    return [{ code: 'liability-missing', severity: 'error', at, role, params: {} }]
  }
  const duties = withoutLiability(carrying)
  const privateDuty = solution.actors.length > 0 && !solution.actors.some(actor => PUBLIC.test(actor))
  return found.flatMap(clause => {
    const fault = liabilityFault(act, clause, duties, privateDuty, () =>
      sameConduct(corpus(), clause, good, solutionWording(solution)),
    )
    if (fault === null) return []
    return [atLink(clause.link, 'liability-mismatch', 'error', { ...placeOf(given, clause), reason: fault })]
  })
}

function delegationFault(given: Case, clause: Clause): readonly Fault[] {
  const gap = delegationGap(clause.whole)
  if (gap === null || (gap === 'no-period' && given.mode === 'relaxed')) return []
  const severity = gap === 'no-body' ? 'warning' : 'hint'
  return [atLink(clause.link, 'delegation-incomplete', severity, { ...placeOf(given, clause), gap })]
}

function stateFaults({ links, mode }: Case, states: readonly LinkState[]): readonly Fault[] {
  if (!states.includes('suspect') && (mode === 'relaxed' || !states.includes('unconfirmed'))) return NONE
  return links.flatMap((link, index) => {
    if (states[index] === 'suspect') return [atLink(link, 'link-suspect', 'error', { place: link.words })]
    if (states[index] !== 'unconfirmed' || mode === 'relaxed') return []
    return [atLink(link, 'link-unconfirmed', 'error', { place: link.words })]
  })
}
