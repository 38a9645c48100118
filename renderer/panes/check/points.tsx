import { useMemo } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { lint } from '../../../shared/lint/lint'
import { type OpenPoint, openPoints, pointsBeforeReview, SEVERITIES, type Severity } from '../../../shared/open-points'
import type { Project } from '../../../shared/project'
import { setView } from '../../store'
import { Count } from '../../ui/count'
import { EmptyState, EmptyWay } from '../../ui/empty-state'
import { useText } from '../../ui/use-text'
import type { CheckView } from './check-view'
import { FindingCard } from './finding-card'
import { NormCard } from './norm-card'

/** Views that are plain lists of open points. */
export type PointsView = Extract<CheckView, 'all' | 'lists' | 'review'>
export const isOfPoints = (view: CheckView): view is PointsView =>
  view === 'all' || view === 'lists' || view === 'review'

/** A plain list of open points: of everything, of the lists, or of what stands before the review. */
export function Points({
  project,
  view,
  words,
}: {
  readonly project: Project
  readonly view: PointsView
  readonly words: string
}) {
  const points = useMemo(() => pointsFor(project, view), [project, view])
  const shown = useMemo(() => withWords(points, words), [points, words])
  return (
    <>
      {view === 'review' && <ReviewHead unconfirmed={coverage(project).totals.links.unconfirmed} />}
      {shown.length === 0 && <Nothing view={view} filtered={points.length > 0} begun={project.problems.length > 0} />}
      {SEVERITIES.map(severity => (
        <Group key={severity} severity={severity} points={shown} project={project} />
      ))}
    </>
  )
}

function pointsFor(project: Project, view: PointsView): readonly OpenPoint[] {
  if (view === 'review') return pointsBeforeReview(project)
  const all = openPoints(project, 'relaxed')
  return view === 'all' ? all : all.filter(point => point.kind === 'coverage')
}

function withWords(points: readonly OpenPoint[], words: string): readonly OpenPoint[] {
  const sought = words.trim().toLowerCase()
  if (sought === '') return points
  return points.filter(({ finding }) => JSON.stringify(finding).toLowerCase().includes(sought))
}

function ReviewHead({ unconfirmed }: { readonly unconfirmed: number }) {
  const t = useText()
  const confirmAll = () => setView({ dialog: { name: 'confirm-links', subject: 'every' } })
  return (
    <div className="review-head">
      <p className="muted">{t('findings.review-body')}</p>
      {unconfirmed > 0 && (
        <button type="button" className="button" onClick={confirmAll}>
          {t('links.confirm-bulk')}
        </button>
      )}
    </div>
  )
}

function Nothing({
  view,
  filtered,
  begun,
}: {
  readonly view: PointsView
  readonly filtered: boolean
  readonly begun: boolean
}) {
  const t = useText()
  if (filtered) return <p className="empty">{t('lists.none-fit')}</p>
  if (!begun) return <NotBegun />
  return (
    <EmptyState
      title={t(view === 'review' ? 'findings.ready' : 'findings.nothing')}
      body={t('findings.nothing-body')}
    />
  )
}

function NotBegun() {
  const t = useText()
  return (
    <EmptyState title={t('findings.not-begun')} body={t('findings.not-begun-body')}>
      <EmptyWay command="add-problem" main />
      <EmptyWay command="import-lists" />
    </EmptyState>
  )
}

function Group({
  severity,
  points,
  project,
}: {
  readonly severity: Severity
  readonly points: readonly OpenPoint[]
  readonly project: Project
}) {
  const t = useText()
  const counts = lint(project).counts
  const own = points.filter(point => point.severity === severity)
  if (own.length === 0) return null
  const title = t(`check.severity.${severity}`)
  return (
    <section aria-label={title}>
      <h2 className="check-head">
        {title}{' '}
        <span className="muted">
          <Count of={own.length} />
        </span>
      </h2>
      <ul>
        {own.map(point =>
          point.kind === 'coverage' ? (
            <FindingCard key={point.key} point={point} project={project} />
          ) : (
            <NormCard
              key={point.key}
              finding={point.finding}
              project={project}
              many={counts.get(point.finding.rule) ?? 1}
            />
          ),
        )}
      </ul>
    </section>
  )
}
