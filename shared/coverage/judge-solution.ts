import type { ClauseLink, LinkRole, Solution } from '../lists'
import { citePlace } from '../place'
import { solutionWording } from '../wording'
import { chargesSomebody, namesAny } from './actors-named'
import { articleWords, type Clause, clauseOf } from './clause'
import type { Corpus } from './corpus'
import { delegationGap } from './delegation'
import type { Finding, LinkState, Mode, SolutionVerdict } from './finding'
import { liabilityFault } from './liability'
import { linkState } from './link-state'
import { numberFaults } from './numbers-agree'
import { sameConduct } from './same-conduct'
import { isSoft } from './soft-clause'
import { type Sought, type Topic, topics } from './topic'

/** A finding before its path is known. */
export type Fault = Omit<Finding, 'path'>

export type SolutionJudgement = {
  readonly verdict: SolutionVerdict
  readonly faults: readonly Fault[]
  readonly states: readonly LinkState[]
  /** The links whose places carry the solution: live, and not about something else. */
  readonly carrying: readonly Clause[]
}

/** All that is judged of one solution. */
export type Case = {
  readonly corpus: Corpus
  readonly solution: Solution
  readonly links: readonly ClauseLink[]
  /** Titles and aims of its matters, for likeness. */
  readonly context: string
  readonly mode: Mode
}

/** Judges one solution with all its links: every fault in one pass, and the verdict of cli.md. */
export function judgeSolution(given: Case): SolutionJudgement {
  const { corpus, solution, links } = given
  const states = links.map(link => linkState(corpus.act, solution, link))
  const clauses = links.flatMap(link => clauseOf(corpus.act, link) ?? [])
  const mains = withRole(clauses, 'main')
  const judged = topics(corpus, soughtBy(given), mains, clauses)
  const good = mains.filter((_, index) => judged[index]?.level !== 'off')
  const carrying = clauses.filter(clause => clause.link.role !== 'main' || good.includes(clause))
  const faults = [
    ...missing(given, states),
    ...topicFaults(given, mains, judged),
    ...(good.length > 0 ? contentFaults(given, good, carrying) : []),
    ...stateFaults(given, states),
  ]
  return { verdict: verdictOf(good, faults), faults, states, carrying }
}

const soughtBy = ({ solution, context }: Case): Sought => ({ measure: solutionWording(solution), context })

const withRole = (clauses: readonly Clause[], role: LinkRole): readonly Clause[] =>
  clauses.filter(clause => clause.link.role === role)

function verdictOf(good: readonly Clause[], faults: readonly Fault[]): SolutionVerdict {
  if (good.length === 0) return 'not_addressed'
  return faults.some(fault => fault.severity === 'error') ? 'partial' : 'addressed'
}

/** No clause at all, no main clause, or places that do not exist. */
function missing({ solution, links }: Case, states: readonly LinkState[]): readonly Fault[] {
  const at = { kind: 'solution', id: solution.id } as const
  if (!links.some(link => link.role === 'main'))
    return [{ code: 'solution-without-clause', severity: 'error', at, role: 'root', params: { links: links.length } }]
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

function topicFaults({ corpus }: Case, mains: readonly Clause[], judged: readonly Topic[]): readonly Fault[] {
  return mains.flatMap((clause, index) => {
    const { level = 'fits', missing = [] } = judged[index] ?? {}
    if (level === 'fits') return []
    const params = { place: citePlace(corpus.act, clause.place), words: missing.join('、') }
    return [
      level === 'off'
        ? atLink(clause.link, 'clause-off-topic', 'error', params)
        : atLink(clause.link, 'clause-doubtful', 'hint', params),
    ]
  })
}

/** What the clauses that deal with the matter leave wanting. */
function contentFaults(given: Case, good: readonly Clause[], carrying: readonly Clause[]): readonly Fault[] {
  const soft = good.every(clause => isSoft(clause.whole))
  const role = soft ? 'consequence' : 'root'
  return [
    ...(soft ? good.map(clause => atLink(clause.link, 'clause-soft', 'error', placeOf(given, clause))) : []),
    ...liabilityFaults(given, good, carrying),
    ...numbersOf(given, carrying).map(fault => ({ ...fault, role }) as const),
    ...actorsOf(given, carrying).map(fault => ({ ...fault, role }) as const),
    ...withRole(carrying, 'delegation').flatMap(clause => delegationFault(given, clause)),
  ]
}

const placeOf = ({ corpus }: Case, clause: Clause) => ({ place: citePlace(corpus.act, clause.place) })

function numbersOf({ corpus, solution }: Case, carrying: readonly Clause[]): readonly Fault[] {
  const at = { kind: 'solution', id: solution.id } as const
  const linked = carrying.map(clause => clause.whole).join('\n')
  const around = carrying.map(clause => articleWords(corpus.act, clause.article)).join('\n')
  const punished = !solution.needsLiability || carrying.some(clause => clause.link.role === 'liability')
  return numberFaults(solutionWording(solution), linked, around)
    .filter(({ kind, found }) => punished || found !== '' || (kind !== 'money' && kind !== 'times'))
    .map(({ wanted, found }) => ({
      code: 'number-mismatch',
      severity: 'error',
      at,
      role: 'root',
      params: { wanted, found },
    }))
}

function actorsOf({ corpus, solution }: Case, carrying: readonly Clause[]): readonly Fault[] {
  const duties = carrying.filter(clause => clause.link.role !== 'liability')
  const words = duties.map(clause => clause.whole).join('\n')
  if (solution.actors.length === 0 || namesAny(solution.actors, words)) return []
  const around = duties.map(clause => articleWords(corpus.act, clause.article)).join('\n')
  if (!duties.every(clause => chargesSomebody(clause.whole)) && namesAny(solution.actors, around)) return []
  const at = { kind: 'solution', id: solution.id } as const
  return [
    { code: 'actor-missing', severity: 'warning', at, role: 'root', params: { actors: solution.actors.join('、') } },
  ]
}

const PUBLIC = /政府|部门|机关|街道|乡镇|办事处|委员会|采购人|委托方|财政|公安|法院/

function liabilityFaults(given: Case, good: readonly Clause[], carrying: readonly Clause[]): readonly Fault[] {
  const { corpus, solution, links } = given
  const found = withRole(carrying, 'liability')
  if (found.length === 0) {
    if (!solution.needsLiability) return []
    const role = links.some(link => link.role === 'liability') ? 'consequence' : 'root'
    const at = { kind: 'solution', id: solution.id } as const
    return [{ code: 'liability-missing', severity: 'error', at, role, params: {} }]
  }
  const duties = carrying.filter(clause => clause.link.role !== 'liability')
  const privateDuty = solution.actors.length > 0 && !solution.actors.some(actor => PUBLIC.test(actor))
  return found.flatMap(clause => {
    const fault = liabilityFault(corpus.act, clause, duties, privateDuty, () =>
      sameConduct(corpus, clause, good, solutionWording(solution)),
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
  return links.flatMap((link, index) => {
    if (states[index] === 'suspect') return [atLink(link, 'link-suspect', 'error', { place: link.words })]
    if (states[index] !== 'unconfirmed' || mode === 'relaxed') return []
    return [atLink(link, 'link-unconfirmed', 'error', { place: link.words })]
  })
}
