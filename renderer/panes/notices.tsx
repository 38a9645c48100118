import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { computer } from '../computer'
import { dismiss, type Notice, useStore } from '../store'
import { useText } from '../ui/use-text'

/** How long good news and remarks stay, in milliseconds; and again as long while the pointer or the keyboard is on them. */
const STAY = { good: 6000, info: 15_000 }
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
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (notice.tone === 'bad') return
    const leave = () => card.current?.matches(':hover, :focus-within') || dismiss(notice.id)
    const timer = setInterval(leave, STAY[notice.tone])
    return () => clearInterval(timer)
  }, [notice])
  return (
    <div ref={card} className={`notice notice-${notice.tone}`} role={notice.tone === 'bad' ? 'alert' : undefined}>
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
