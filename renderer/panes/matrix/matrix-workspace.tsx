import { useDeferredValue, useMemo, useState } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { NO_FILTER, shownRows } from '../../../shared/list-filter'
import { useCalmProject } from '../../calm-project'
import { useText } from '../../ui/use-text'
import { FlowPicture } from '../flow/flow-picture'
import { FilterBar } from '../lists/filter-bar'
import { MatrixTable } from './matrix-table'
import './matrix.css'

/** Problems against articles: as a table, or as a picture of the way from one to the other. */
export function MatrixWorkspace() {
  const t = useText()
  const project = useCalmProject()
  const [filter, setFilter] = useState(NO_FILTER)
  const [form, setForm] = useState<'table' | 'flow'>('table')
  const wanted = useDeferredValue(filter)
  const verdicts = coverage(project)
  const shown = useMemo(() => shownRows(project, verdicts, wanted), [project, verdicts, wanted])
  return (
    <div className="matrix-workspace">
      <FilterBar project={project} filter={filter} onChange={setFilter}>
        <div className="segments">
          {(['table', 'flow'] as const).map(each => (
            <button key={each} type="button" aria-pressed={form === each} onClick={() => setForm(each)}>
              {t(`lists.form-${each}`)}
            </button>
          ))}
        </div>
      </FilterBar>
      {form === 'flow' ? <FlowPicture filter={wanted} /> : <MatrixTable project={project} shown={shown} />}
    </div>
  )
}
