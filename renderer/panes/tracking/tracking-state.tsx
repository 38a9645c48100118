import { trackedChanges } from '../../../shared/tracking/tracked-changes'
import { useCalmProject } from '../../calm-project'
import { showSide } from '../../side-panes'
import { projectOf, setView, useStore } from '../../store'
import { useText } from '../../ui/use-text'
import { setTrackingView } from './tracking-view'
import './tracking.css'

/** Says in the status bar that changes are tracked, and for whom; leads to their list. */
export function TrackingState() {
  const t = useText()
  const tracked = useStore(state => projectOf(state).tracking !== undefined)
  const person = useStore(state => state.settings.person)
  const count = trackedChanges(useCalmProject()).length
  if (!tracked) return null
  const show = () => {
    setView({ workspace: 'draft', focusMode: false })
    showSide()
    setTrackingView({ listed: true })
  }
  return (
    <button type="button" className="tracking-state" title={t('tracking.on-hint', { count })} onClick={show}>
      {person === '' ? t('tracking.on-unsigned') : t('tracking.on', { person })}
    </button>
  )
}
