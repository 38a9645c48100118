import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { useCalmProject } from '../calm-project'
import { highlight } from '../editor/highlights'
import { useStore } from '../store'
import { useText } from '../ui/use-text'
import { closeFind } from './find-acts'
import { FindForm } from './find-form'
import { FindResults } from './find-results'
import { foundIn, useFindView } from './find-view'
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
  useHighlights(found.hits)
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

/** Marks all hits in the text, and the one gone to more strongly. */
function useHighlights(hits: ReturnType<typeof foundIn>['hits']): void {
  const at = useFindView(view => view.at)
  const workspace = useStore(state => state.workspace)
  useEffect(() => {
    if (workspace !== 'draft') return
    const inText = hits.filter(({ spot }) => spot.owner === 'provision' && spot.path.length === 0)
    highlight('find', inText.map(spanOf))
    return () => highlight('find', [])
  }, [hits, workspace])
  useEffect(() => {
    const here = hits[at]
    if (workspace !== 'draft' || here?.spot.owner !== 'provision' || here.spot.path.length > 0) return
    highlight('find-here', [spanOf(here)])
    return () => highlight('find-here', [])
  }, [hits, at, workspace])
}

const spanOf = ({ spot, start, end }: ReturnType<typeof foundIn>['hits'][number]) => ({ id: spot.id, start, end })
