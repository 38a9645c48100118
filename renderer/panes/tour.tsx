import { X } from 'lucide-react'
import { changeSettings } from '../commands/view'
import { setView, useStore, type Workspace } from '../store'
import { useText } from '../ui/use-text'
import { setOpinionsView } from './opinions/opinions-view'

const STEPS: readonly { readonly workspace: Workspace; readonly text: `help.tour-${0 | 1 | 2 | 3 | 4 | 5}` }[] = [
  { workspace: 'draft', text: 'help.tour-0' },
  { workspace: 'lists', text: 'help.tour-1' },
  { workspace: 'draft', text: 'help.tour-2' },
  { workspace: 'matrix', text: 'help.tour-3' },
  { workspace: 'check', text: 'help.tour-4' },
  { workspace: 'draft', text: 'help.tour-5' },
]

const show = (step: number): void => {
  const next = STEPS[step]
  if (!next) return
  setOpinionsView({ open: false })
  setView({ tourStep: step, workspace: next.workspace, focusMode: false })
}

function end(): void {
  setView({ tourStep: null })
  void changeSettings({ tourSeen: true })
}

/** A few sentences on each workspace, beside the work and never in its way. */
export function Tour() {
  const t = useText()
  const step = useStore(state => state.tourStep)
  const now = step === null ? undefined : STEPS[step]
  if (step === null || !now) return null
  const isLast = step === STEPS.length - 1
  return (
    <section className="tour" aria-label={t('help.tour-title')}>
      <div className="tour-head">
        <strong>{t('help.tour-title')}</strong>
        <span className="muted">{t('help.tour-step', { step: step + 1, steps: STEPS.length })}</span>
        <span className="spring" />
        <button type="button" className="icon-button" aria-label={t('help.tour-end')} onClick={end}>
          <X size={14} aria-hidden />
        </button>
      </div>
      <p aria-live="polite">{t(now.text)}</p>
      <div className="tour-foot">
        {step > 0 && (
          <button type="button" className="button" onClick={() => show(step - 1)}>
            {t('help.tour-back')}
          </button>
        )}
        <button type="button" className="button main" onClick={isLast ? end : () => show(step + 1)}>
          {t(isLast ? 'help.tour-end' : 'help.tour-next')}
        </button>
      </div>
    </section>
  )
}
