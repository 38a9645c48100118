import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { NO_FILTER, shownRows } from '../../../shared/list-filter'
import { tiesOf } from '../../../shared/ties'
import { useCalmProject } from '../../calm-project'
import { useStore } from '../../store'
import { ClauseColumn } from './clause-column'
import { FilterBar } from './filter-bar'
import { ListColumn } from './list-column'
import { TieLines } from './tie-lines'
import { useFollowChosen } from './use-follow-chosen'
import './clauses.css'
import './lists.css'

/** The three lists side by side with the clauses of the draft, and the lines between what is tied. */
export function ListsWorkspace() {
  const project = useCalmProject()
  const chosen = useStore(state => state.history.present.chosen)
  const [filter, setFilter] = useState(NO_FILTER)
  const wanted = useDeferredValue(filter)
  const verdicts = coverage(project)
  const shown = useMemo(() => shownRows(project, verdicts, wanted), [project, verdicts, wanted])
  const ties = useMemo(() => (chosen ? tiesOf(project, chosen) : null), [project, chosen])
  const box = useRef<HTMLDivElement>(null)
  useFollowChosen(box, project, chosen, ties)
  return (
    <div className="lists-workspace">
      <FilterBar project={project} filter={filter} onChange={setFilter} />
      <div className="lists" ref={box}>
        <ListColumn kind="problem" project={project} coverage={verdicts} shown={shown} ties={ties} />
        <ListColumn kind="matter" project={project} coverage={verdicts} shown={shown} ties={ties} />
        <ListColumn kind="solution" project={project} coverage={verdicts} shown={shown} ties={ties} />
        <ClauseColumn project={project} coverage={verdicts} ties={ties} />
        <TieLines box={box} project={project} coverage={verdicts} ties={ties} shown={shown} />
      </div>
    </div>
  )
}
