import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { type ListFilter, NO_FILTER, shownRows } from '../../../shared/list-filter'
import { tiesOf } from '../../../shared/ties'
import { useCalmProject } from '../../calm-project'
import { clearPicked } from '../../picked-rows'
import { useStore } from '../../store'
import { OpinionsPanel } from '../opinions/opinions-panel'
import { useOpinionsView } from '../opinions/opinions-view'
import { ClauseColumn } from './clause-column'
import { DuplicatesBanner } from './duplicates-banner'
import { FilterBar } from './filter-bar'
import { ListColumn } from './list-column'
import { ListsTabs } from './lists-tabs'
import { PickedBar } from './picked-bar'
import { TieLines } from './tie-lines'
import { useFollowChosen } from './use-follow-chosen'
import './clauses.css'
import './lists.css'

/** The three lists with the clauses of the draft, or the opinions received on it. */
export function ListsWorkspace() {
  const project = useCalmProject()
  const opinions = useOpinionsView(view => view.open)
  return (
    <div className="lists-workspace">
      <ListsTabs opinions={opinions} count={project.opinions.length} />
      {opinions ? <OpinionsPanel project={project} /> : <ThreeLists />}
    </div>
  )
}

/** The three lists side by side with the clauses of the draft, and the lines between what is tied. */
function ThreeLists() {
  const project = useCalmProject()
  const chosen = useStore(state => state.history.present.chosen)
  const [filter, setFilter] = useState(NO_FILTER)
  const wanted = useDeferredValue(filter)
  // Rows out of sight must not be merged or deleted with those that are seen.
  const filtered = (next: ListFilter) => {
    clearPicked()
    setFilter(next)
  }
  const verdicts = coverage(project)
  const shown = useMemo(() => shownRows(project, verdicts, wanted), [project, verdicts, wanted])
  const ties = useMemo(() => (chosen ? tiesOf(project, chosen) : null), [project, chosen])
  const box = useRef<HTMLDivElement>(null)
  useFollowChosen(box, project, chosen, ties)
  return (
    <>
      <FilterBar project={project} filter={filter} onChange={filtered}>
        <DuplicatesBanner project={project} />
      </FilterBar>
      <div className="lists" ref={box}>
        <ListColumn kind="problem" project={project} coverage={verdicts} shown={shown} ties={ties} />
        <ListColumn kind="matter" project={project} coverage={verdicts} shown={shown} ties={ties} />
        <ListColumn kind="solution" project={project} coverage={verdicts} shown={shown} ties={ties} />
        <ClauseColumn project={project} coverage={verdicts} ties={ties} />
        <PickedBar />
        <TieLines box={box} project={project} coverage={verdicts} ties={ties} shown={shown} />
      </div>
    </>
  )
}
