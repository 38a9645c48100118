import { coverage } from '../../shared/coverage/coverage'
import { problemChanges, type VerdictChange } from '../../shared/coverage/effect'
import { settle } from '../../shared/edits/settle'
import { type LocaleId, type TextKey, text } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { useStore } from '../store'

/** What an edit would do to the proof, in sentences, said before it is done. */
export type Told = {
  /** Problems that lose cover, rows that lose their last tie, links that go, comments and opinions that lose their clause. */
  readonly losses: readonly string[]
  /** Problems that gain cover. */
  readonly gains: readonly string[]
}

/** What becoming `after` takes away from a project and gives it. */
export function effectTold(before: Project, after: Project): Told {
  const { locale } = useStore.getState().settings
  const then = settle(before, after)
  const { loses, gains } = problemChanges(before, then)
  return {
    losses: [
      ...loses.map(change => verdictTold(locale, then, change, 'loss')),
      ...orphans(locale, before, then),
      ...lostLinks(locale, before, then),
      ...lostClauses(locale, before, then),
    ],
    gains: gains.map(change => verdictTold(locale, then, change, 'gain')),
  }
}

const WORDS = {
  loss: { all: 'lists.loss-unanswered', some: 'lists.loss-weaker' },
  gain: { all: 'lists.gain-answered', some: 'lists.gain-better' },
} as const satisfies Record<string, Record<string, TextKey>>

function verdictTold(locale: LocaleId, { problems }: Project, change: VerdictChange, way: 'loss' | 'gain'): string {
  const { no = '', title = '' } = problems.find(problem => problem.id === change.problem) ?? {}
  const isAll = change.to === (way === 'loss' ? 'none' : 'full')
  return text(locale, WORDS[way][isAll ? 'all' : 'some'], { no, title })
}

function orphans(locale: LocaleId, before: Project, after: Project): readonly string[] {
  const hadTie = new Set([
    ...before.matters.filter(matter => matter.problems.length > 0).map(matter => matter.id),
    ...before.solutions.filter(solution => solution.matters.length > 0).map(solution => solution.id),
  ])
  const matters = after.matters.filter(matter => matter.problems.length === 0 && hadTie.has(matter.id))
  const solutions = after.solutions.filter(solution => solution.matters.length === 0 && hadTie.has(solution.id))
  return [...matters, ...solutions].map(row => text(locale, 'lists.loss-orphan', { no: row.no, title: row.title }))
}

/** Links that are dropped, and those whose clause goes; a link that becomes one with another lives on in it. */
function lostLinks(locale: LocaleId, before: Project, after: Project): readonly string[] {
  const dropped = after.droppedLinks.length - before.droppedLinks.length
  const broken = brokenIn(after) - (before.statute === after.statute ? brokenIn(after) : brokenIn(before))
  return [
    ...(dropped > 0 ? [text(locale, 'lists.loss-links', { count: dropped })] : []),
    ...(broken > 0 ? [text(locale, 'lists.loss-broken', { count: broken })] : []),
  ]
}

const brokenIn = (project: Project): number => coverage(project).totals.links.broken

/** Comments whose words go on elsewhere lose nothing. */
function lostClauses(locale: LocaleId, before: Project, after: Project): readonly string[] {
  if (before.statute.provisions === after.statute.provisions) return []
  const was = outline(before.statute).byId
  const now = outline(after.statute).byId
  const isLost = (id: string | undefined | null): boolean =>
    id !== undefined && id !== null && was.has(id) && !now.has(id)
  const comments = after.comments.filter(comment => isLost(comment.provision) && !comment.resolved).length
  const opinions = after.opinions.filter(opinion => isLost(opinion.place?.id)).length
  return [
    ...(comments > 0 ? [text(locale, 'comments.loss', { count: comments })] : []),
    ...(opinions > 0 ? [text(locale, 'opinions.loss', { count: opinions })] : []),
  ]
}
