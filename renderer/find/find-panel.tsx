import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import type { Hit } from '../../shared/find/find-all'
import { useCalmProject } from '../calm-project'
import { useStore } from '../store'
import { useText } from '../ui/use-text'
import { closeFind } from './find-acts'
import { FindForm } from './find-form'
import { FindResults } from './find-results'
import { foundIn, useFindView } from './find-view'
import { markHits } from './mark-hits'
import './find.css'

/** Finds and replaces over statute and lists: what is looked for above, every place with what becomes of it below. */
export function FindPanel() {
  return useFindView(view => view.open) ? <OpenPanel /> : null
}

function OpenPanel() {
  const say = useText()
  const project = useCalmProject()
  const query = useFindView(view => view.query)
  const found = useMemo(() => foundIn(project, query), [project, query])
  useMarks(found.hits)
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    closeFind()
  }
  return (
    <search className="find-panel" aria-label={say('find.title')} onKeyDown={hear}>
      <div className="find-head">
        <h2>{say('find.title')}</h2>
        <button type="button" className="icon-button" aria-label={say('shell.close')} onClick={closeFind}>
          <X size={16} aria-hidden />
        </button>
      </div>
      <FindForm found={found} project={project} />
      <FindResults key={query.words} found={found} project={project} />
    </search>
  )
}

/** Marks the hits on the page of the draft. */
function useMarks(hits: readonly Hit[]): void {
  const at = useFindView(view => view.at)
  const workspace = useStore(state => state.workspace)
  useEffect(() => (workspace === 'draft' ? markHits(hits, hits[at]) : undefined), [hits, at, workspace])
}
