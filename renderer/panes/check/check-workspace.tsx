import { useMemo, useState } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { inventoriesOf } from '../../../shared/lint/inventories'
import { lint } from '../../../shared/lint/lint'
import { type OpenPoint, openPoints, pointsBeforeReview, SEVERITIES, type Severity } from '../../../shared/open-points'
import type { Project } from '../../../shared/project'
import { useCalmProject } from '../../calm-project'
import { runCommand } from '../../commands/run'
import { setView as setDialog } from '../../store'
import { useText } from '../../ui/use-text'
import { InventoriesPanel } from '../norms/inventories-panel'
import { NormsPanel } from '../norms/norms-panel'
import { UpperLawsPanel } from '../norms/upper-laws-panel'
import { CheckSummary } from './check-summary'
import { CHECK_VIEWS, type CheckView, setCheckView, useCheckView } from './check-view'
import { FindingCard } from './finding-card'
import { NormCard } from './norm-card'
import './check.css'

/** Every open point, why it is one, and how to mend it; or that nothing stands before the review. */
export function CheckWorkspace() {
  const t = useText()
  const project = useCalmProject()
  const view = useCheckView(state => state.view)
  const [words, setWords] = useState('')
  const counts = useMemo(() => countsOf(project), [project])
  return (
    <div className="check-workspace">
      <div className="check-sheet">
        {project.problems.length > 0 && <CheckSummary project={project} />}
        <search className="check-bar">
          <div className="segments">
            {CHECK_VIEWS.map(each => (
              <button
                key={each}
                type="button"
                aria-pressed={view === each}
                onClick={() => setCheckView({ view: each })}
              >
                {viewWords(t, each)} <span className="count">{counts[each]}</span>
              </button>
            ))}
          </div>
          <input
            type="search"
            className="field check-search"
            placeholder={t('findings.search')}
            aria-label={t('findings.search')}
            value={words}
            onChange={event => setWords(event.target.value)}
          />
        </search>
        {view === 'norms' && <NormsPanel project={project} words={words} />}
        {view === 'inventories' && <InventoriesPanel project={project} words={words} />}
        {view === 'upper' && <UpperLawsPanel project={project} words={words} />}
        {isOfPoints(view) && <Points project={project} view={view} words={words} />}
      </div>
    </div>
  )
}

/** Views that are plain lists of open points. */
type PointsView = Extract<CheckView, 'all' | 'lists' | 'review'>
const isOfPoints = (view: CheckView): view is PointsView => view === 'all' || view === 'lists' || view === 'review'

function viewWords(t: ReturnType<typeof useText>, view: CheckView): string {
  return t(view === 'inventories' || view === 'upper' ? `norms.view-${view}` : `findings.${view}`)
}

function Points({
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

function countsOf(project: Project): Readonly<Record<CheckView, number>> {
  const all = openPoints(project, 'relaxed')
  const lists = all.filter(point => point.kind === 'coverage').length
  return {
    all: all.length,
    lists,
    norms: all.length - lists,
    review: pointsBeforeReview(project).length,
    inventories: inventoriesOf(project.statute).reduce((sum, { rows }) => sum + rows.length, 0),
    upper: project.upperLaws.length,
  }
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
  const confirmAll = () => setDialog({ dialog: { name: 'confirm-links', subject: 'every' } })
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
    <div className="nothing">
      <p>{t(view === 'review' ? 'findings.ready' : 'findings.nothing')}</p>
      <p className="muted">{t('findings.nothing-body')}</p>
    </div>
  )
}

function NotBegun() {
  const t = useText()
  return (
    <div className="nothing">
      <p>{t('findings.not-begun')}</p>
      <p className="muted">{t('findings.not-begun-body')}</p>
      <button type="button" className="button main" onClick={() => void runCommand('add-problem')}>
        {t('commands.add-problem')}
      </button>
    </div>
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
        {title} <span className="muted">{own.length}</span>
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
