import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { computer } from '../computer'
import { dismiss, type Notice, useStore } from '../store'
import { useText } from '../ui/use-text'

/** How long good news stay, in milliseconds. */
const GOOD_NEWS = 6000
const ICONS = { good: CircleCheck, info: Info, bad: TriangleAlert }

/** What the window has to say, and long work that is under way. */
export function Notices() {
  const t = useText()
  const notices = useStore(state => state.notices)
  return (
    <section className="notices" aria-label={t('shell.notices')} aria-live="polite">
      <Progress />
      {notices.map(notice => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const t = useText()
  const Icon = ICONS[notice.tone]
  useEffect(() => {
    if (notice.tone !== 'good') return
    const timer = setTimeout(() => dismiss(notice.id), GOOD_NEWS)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div className={`notice notice-${notice.tone}`} role={notice.tone === 'bad' ? 'alert' : undefined}>
      <Icon size={16} aria-hidden />
      <p>{t(notice.key, notice.params)}</p>
      {notice.action === 'show-exported' && (
        <button type="button" className="link-button" onClick={() => void computer.showExported()}>
          {t('shell.show-file')}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t('shell.close')} onClick={() => dismiss(notice.id)}>
        <X size={14} aria-hidden />
      </button>
    </div>
  )
}

function Progress() {
  const t = useText()
  const progress = useStore(state => state.progress)
  if (!progress) return null
  const words = t(`shell.progress-${progress.work}`)
  return (
    <div className="notice">
      <p>{words}</p>
      <progress max={1} value={progress.share} aria-label={words} />
      <button type="button" className="button" onClick={() => void computer.cancelWork()}>
        {t('shell.cancel')}
      </button>
    </div>
  )
}
