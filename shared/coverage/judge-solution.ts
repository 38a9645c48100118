import type { ClauseLink, Solution } from '../lists'
import type { Outline } from '../outline'
import { solutionWording } from '../wording'
import { atLink, atSolution, both, type Case, type Fault, NONE, placeOf, withRole } from './case'
import type { Clause } from './clause'
import { delegationGap } from './delegation'
import type { LinkState, SolutionVerdict } from './finding'
import { contentFaults } from './judge-content'
import { liabilityFaults } from './judge-liability'
import { linkState } from './link-state'
import { carriesEnough, FITS, type Topic, topics } from './topic'

export type SolutionJudgement = {
  readonly verdict: SolutionVerdict
  readonly faults: readonly Fault[]
  readonly states: readonly LinkState[]
  /** The links whose places carry the solution: live, and not about something else. */
  readonly carrying: readonly Clause[]
}

/** Judges one solution with all its links: every fault in one pass, and the verdict of cli.md. */
export function judgeSolution(given: Case): SolutionJudgement {
  const { clauses } = given
  const states = statesOf(given)
  const mains = withRole(clauses, 'main')
  const judged = topicsOf(given, mains)
  const good = judged === ALL_FIT ? mains : fitting(mains, judged)
  const carrying = good === mains ? clauses : withoutMisfits(clauses, good)
  let faults = missing(given, states)
  if (judged !== ALL_FIT) faults = both(faults, topicFaults(given, mains, judged))
  faults = both(faults, good.length > 0 ? contentFaults(given, good, carrying) : unledFaults(given, mains))
  faults = both(faults, delegationFaults(given, withRole(clauses, 'delegation')))
  faults = both(faults, stateFaults(given, states))
  return { verdict: verdictOf(good, faults), faults, states, carrying }
}

const ALONE: Readonly<Record<LinkState, readonly LinkState[]>> = {
  valid: ['valid'],
  unconfirmed: ['unconfirmed'],
  suspect: ['suspect'],
  broken: ['broken'],
}

/** Most solutions have one link: their states are the same few values. */
function statesOf({ act, solution, links, clauses }: Case): readonly LinkState[] {
  const [only] = links
  if (links.length === 1 && only) return ALONE[linkState(act, solution, only, clauses[0]?.entry)]
  return links.length === 0 ? NONE : statesOfMany(act, solution, links)
}

const statesOfMany = (act: Outline, solution: Solution, links: readonly ClauseLink[]): readonly LinkState[] =>
  links.map(link => linkState(act, solution, link, link.place ? act.byId.get(link.place.id) : undefined))

const ALL_FIT: readonly Topic[] = []

function topicsOf(given: Case, mains: readonly Clause[]): readonly Topic[] {
  const { solution } = given
  if (mains.every(clause => carriesEnough(solution, clause))) return ALL_FIT
  const sought = { measure: solutionWording(solution), context: given.context(solution) }
  return topics(given.corpus(), sought, mains, given.clauses)
}

const fitting = (mains: readonly Clause[], judged: readonly Topic[]): readonly Clause[] =>
  mains.filter((_, index) => judged[index]?.level !== 'off')

const withoutMisfits = (clauses: readonly Clause[], good: readonly Clause[]): readonly Clause[] =>
  clauses.filter(clause => clause.link.role !== 'main' || good.includes(clause))

function verdictOf(good: readonly Clause[], faults: readonly Fault[]): SolutionVerdict {
  if (good.length === 0) return 'not_addressed'
  return faults.some(({ severity }) => severity === 'error') ? 'partial' : 'addressed'
}

/** No clause at all, no main clause, or places that do not exist. */
function missing({ solution, links }: Case, states: readonly LinkState[]): readonly Fault[] {
  if (!links.some(({ role }) => role === 'main'))
    return [atSolution(solution, 'solution-without-clause', 'error', { links: links.length })]
  return states.includes('broken') ? brokenLinks(links, states) : NONE
}

const brokenLinks = (links: readonly ClauseLink[], states: readonly LinkState[]): readonly Fault[] =>
  links
    .filter((_, index) => states[index] === 'broken')
    .map(link => atLink(link, 'clause-missing', 'error', { place: link.words }))

function topicFaults(given: Case, mains: readonly Clause[], judged: readonly Topic[]): readonly Fault[] {
  return mains.flatMap((clause, index) => {
    const { level, missing } = judged[index] ?? FITS
    if (level === 'fits') return []
    const params = lacking(placeOf(given, clause).place, missing)
    return [
      level === 'off'
        ? atLink(clause.link, 'clause-off-topic', 'error', params)
        : atLink(clause.link, 'clause-doubtful', 'hint', params),
    ]
  })
}

/** The place and the missing words, which take longer to name than all else: they are found when they are read. */
function lacking(place: string, missing: () => readonly string[]): Fault['params'] {
  let words: readonly string[] | null = null
  return {
    place,
    get words() {
      words ??= missing()
      return words
    },
  }
}

/** Where no clause deals with the matter only what is missing altogether can be said. */
function unledFaults(given: Case, mains: readonly Clause[]): readonly Fault[] {
  const liable = withRole(given.clauses, 'liability').length > 0
  return mains.length > 0 && !liable ? liabilityFaults(given, NONE, NONE) : NONE
}

const delegationFaults = (given: Case, clauses: readonly Clause[]): readonly Fault[] =>
  clauses.length === 0 ? NONE : clauses.flatMap(clause => delegationFault(given, clause))

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
