import { coverage } from '../../shared/coverage/coverage'
import { settle } from '../../shared/edits/settle'
import { type LocaleId, type TextKey, text } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { useStore } from '../store'

/** What an edit would take away, in sentences: problems that lose their answer, rows that lose their last tie, links that go, comments and opinions that lose their clause. */
export function losses(before: Project, after: Project): readonly string[] {
  const { locale } = useStore.getState().settings
  return [
    ...lostAnswers(locale, before, after),
    ...orphans(locale, before, after),
    ...lostLinks(locale, before, after),
    ...lostClauses(locale, before, after),
  ]
}

const RANK: Readonly<Record<string, number>> = { full: 3, other_means: 3, partial: 2, conflict: 1, none: 0 }

function lostAnswers(locale: LocaleId, before: Project, after: Project): readonly string[] {
  const was = coverage(before)
  const will = coverage(after)
  return after.problems.flatMap(problem => {
    const then = was.problems.get(problem.id)?.verdict ?? 'none'
    const now = will.problems.get(problem.id)?.verdict ?? 'none'
    if ((RANK[now] ?? 0) >= (RANK[then] ?? 0)) return []
    const key: TextKey = now === 'none' ? 'lists.loss-unanswered' : 'lists.loss-weaker'
    return [text(locale, key, { no: problem.no, title: problem.title })]
  })
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

function lostLinks(locale: LocaleId, before: Project, after: Project): readonly string[] {
  const kept = new Set(after.links.map(link => link.id))
  const lost = before.links.filter(link => !kept.has(link.id)).length
  return lost === 0 ? [] : [text(locale, 'lists.loss-links', { count: lost })]
}

/** Comments whose words go on elsewhere lose nothing. */
function lostClauses(locale: LocaleId, before: Project, after: Project): readonly string[] {
  if (before.statute.provisions === after.statute.provisions) return []
  const was = outline(before.statute).byId
  const settled = settle(before, after)
  const now = outline(settled.statute).byId
  const isLost = (id: string | undefined | null): boolean =>
    id !== undefined && id !== null && was.has(id) && !now.has(id)
  const comments = settled.comments.filter(comment => isLost(comment.provision) && !comment.resolved).length
  const opinions = settled.opinions.filter(opinion => isLost(opinion.place?.id)).length
  return [
    ...(comments > 0 ? [text(locale, 'comments.loss', { count: comments })] : []),
    ...(opinions > 0 ? [text(locale, 'opinions.loss', { count: opinions })] : []),
  ]
}
