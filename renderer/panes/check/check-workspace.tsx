import { useMemo, useState } from 'react'
import { inventoriesOf } from '../../../shared/lint/inventories'
import { openPoints, pointsBeforeReview } from '../../../shared/open-points'
import type { Project } from '../../../shared/project'
import { useCalmProject } from '../../calm-project'
import { Count } from '../../ui/count'
import { useText } from '../../ui/use-text'
import { InventoriesPanel } from '../norms/inventories-panel'
import { NormsPanel } from '../norms/norms-panel'
import { UpperLawsPanel } from '../norms/upper-laws-panel'
import { CheckSummary } from './check-summary'
import { CHECK_VIEWS, type CheckView, setCheckView, useCheckView } from './check-view'
import { isOfPoints, Points } from './points'
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
                {viewWords(t, each)}{' '}
                <span className="count">
                  <Count of={counts[each]} />
                </span>
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

function viewWords(t: ReturnType<typeof useText>, view: CheckView): string {
  return t(view === 'inventories' || view === 'upper' ? `norms.view-${view}` : `findings.${view}`)
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
