import { trackedChanges } from '../../../shared/tracking/tracked-changes'
import { useCalmProject } from '../../calm-project'
import { setCommentsView, useCommentsView } from '../../editor/comments-view'
import { projectOf, useStore } from '../../store'
import { Count } from '../../ui/count'
import { useText } from '../../ui/use-text'
import { setTrackingView, useChangesListed } from './tracking-view'
import './tracking.css'

/** What the side pane shows: the clause at the caret, the comments, or, while changes are tracked, the list of these. */
export function SideTabs() {
  const t = useText()
  const tracked = useStore(state => projectOf(state).tracking !== undefined)
  const listed = useChangesListed()
  const count = trackedChanges(useCalmProject()).length
  const comments = useCommentsView(view => view.open) && !listed
  const open = useCalmProject(project => project.comments.filter(comment => !comment.resolved).length)
  const show = (tab: 'clause' | 'comments' | 'changes') => {
    setTrackingView({ listed: tab === 'changes' })
    setCommentsView({ open: tab === 'comments' })
  }
  return (
    <nav className="side-tabs" aria-label={t('tracking.tabs')}>
      <button type="button" className="chip" aria-pressed={!listed && !comments} onClick={() => show('clause')}>
        {t('tracking.tab-clause')}
      </button>
      <button type="button" className="chip" aria-pressed={comments} onClick={() => show('comments')}>
        {t('comments.title')} {open > 0 && <Count of={open} />}
      </button>
      {tracked && (
        <button type="button" className="chip" aria-pressed={listed} onClick={() => show('changes')}>
          {t('tracking.tab-changes')} <Count of={count} />
        </button>
      )}
    </nav>
  )
}
