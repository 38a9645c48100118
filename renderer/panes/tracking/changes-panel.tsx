import { ChevronDown, ChevronUp } from 'lucide-react'
import type { Project } from '../../../shared/project'
import { trackedChanges } from '../../../shared/tracking/tracked-changes'
import { runCommand } from '../../commands/run'
import { useText } from '../../ui/use-text'
import { useTime } from '../../ui/use-time'
import { ChangeCard } from './change-card'
import { useTrackingView } from './tracking-view'
import './tracking.css'

/** Every change since tracking began, with what can be done about one or all of them. */
export function ChangesPanel({ project }: { readonly project: Project }) {
  const t = useText()
  const at = useTrackingView(view => view.at)
  const changes = trackedChanges(project)
  const count = changes.length
  return (
    <section className="tracked" aria-label={t('tracking.list')}>
      <Since project={project} count={count} />
      <div className="tracked-tools">
        <button
          type="button"
          className="button"
          disabled={count === 0}
          onClick={() => void runCommand('accept-all-changes')}
        >
          {t('tracking.accept-all', { count })}
        </button>
        <button
          type="button"
          className="button"
          disabled={count === 0}
          onClick={() => void runCommand('reject-all-changes')}
        >
          {t('tracking.reject-all', { count })}
        </button>
        <span className="spring" />
        <Step command="previous-change" disabled={count === 0} />
        <Step command="next-change" disabled={count === 0} />
      </div>
      <ol className="tracked-list">
        {changes.map(change => (
          <ChangeCard key={change.key} change={change} project={project} chosen={change.key === at} />
        ))}
      </ol>
      {count === 0 && <p className="empty">{t('tracking.none')}</p>}
      <div className="tracked-tools">
        <button type="button" className="button" onClick={() => void runCommand('export-tracked')}>
          {t('tracking.export')}
        </button>
        <button type="button" className="button" onClick={() => void runCommand('show-versions')}>
          {t('tracking.compare')}
        </button>
        <button type="button" className="button" onClick={() => void runCommand('track-changes')}>
          {t('tracking.stop')}
        </button>
      </div>
    </section>
  )
}

function Step({
  command,
  disabled,
}: {
  readonly command: 'previous-change' | 'next-change'
  readonly disabled: boolean
}) {
  const t = useText()
  const words = t(command === 'next-change' ? 'tracking.next' : 'tracking.previous')
  const Icon = command === 'next-change' ? ChevronDown : ChevronUp
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      disabled={disabled}
      onClick={() => void runCommand(command)}
    >
      <Icon size={16} aria-hidden />
    </button>
  )
}

function Since({ project, count }: { readonly project: Project; readonly count: number }) {
  const t = useText()
  const time = useTime()
  const { tracking } = project
  if (!tracking) return null
  const by = tracking.by || t('tracking.unsigned')
  return <p className="muted small">{t('tracking.since', { by, at: time(tracking.at, 'full'), count })}</p>
}
