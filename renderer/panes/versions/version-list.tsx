import { Archive, BookOpen, RotateCcw, Trash2 } from 'lucide-react'
import type { Baseline } from '../../../shared/baseline'
import { setView } from '../../store'
import { useText } from '../../ui/use-text'
import { useTime } from '../../ui/use-time'
import { deleteVersion, openVersion, restoreVersion } from './version-acts'

/** The frozen versions, the newest first, and what can be done with each. */
export function VersionList({
  baselines,
  chosen,
  onChoose,
}: {
  readonly baselines: readonly Baseline[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}) {
  const t = useText()
  return (
    <section className="version-list" aria-label={t('versions.list-label')}>
      <button
        type="button"
        className="button main"
        onClick={() => setView({ dialog: { name: 'freeze', subject: null } })}
      >
        <Archive size={14} aria-hidden /> {t('versions.freeze')}
      </button>
      <ol>
        {baselines.toReversed().map(baseline => (
          <Version
            key={baseline.id}
            baseline={baseline}
            chosen={baseline.id === chosen}
            onChoose={() => onChoose(baseline.id)}
          />
        ))}
      </ol>
    </section>
  )
}

function Version({
  baseline,
  chosen,
  onChoose,
}: {
  readonly baseline: Baseline
  readonly chosen: boolean
  readonly onChoose: () => void
}) {
  const t = useText()
  const time = useTime()
  return (
    <li className={chosen ? 'version chosen' : 'version'}>
      <button type="button" className="version-name" aria-pressed={chosen} onClick={onChoose}>
        <strong>{baseline.name}</strong>
        <span className="muted">{baseline.stage}</span>
        <span className="muted small">{t('versions.by', { by: baseline.by, at: time(baseline.at, 'full') })}</span>
        <span className="muted small mono">{t('versions.fingerprint', { fingerprint: baseline.fingerprint })}</span>
      </button>
      {chosen && (
        <div className="version-acts">
          <button type="button" className="small-button" onClick={() => openVersion(baseline)}>
            <BookOpen size={13} aria-hidden /> {t('versions.open')}
          </button>
          <button type="button" className="small-button" onClick={() => restoreVersion(baseline)}>
            <RotateCcw size={13} aria-hidden /> {t('versions.restore')}
          </button>
          <button
            type="button"
            className="small-button"
            aria-label={t('versions.delete')}
            title={t('versions.delete')}
            onClick={() => deleteVersion(baseline)}
          >
            <Trash2 size={13} aria-hidden />
          </button>
        </div>
      )}
    </li>
  )
}
