import { Combine, Tags, Trash2, X } from 'lucide-react'
import { runCommand } from '../../commands/run'
import { clearPicked, rowsChosen, usePicked } from '../../picked-rows'
import { useStore } from '../../store'
import { useText } from '../../ui/use-text'
import './picked-bar.css'

/** What can be done with several picked rows at once; keys do the same on the cards. */
export function PickedBar() {
  const t = useText()
  const picked = usePicked(state => state.picked)
  const rows = useStore(state => (picked ? rowsChosen(state)?.ids.length : 0)) ?? 0
  if (!picked || rows < 2) return null
  return (
    <div className="picked-bar" role="toolbar" aria-label={t('lists.picked')}>
      <span role="status">{t(`lists.picked-${picked.kind}s`, { count: rows })}</span>
      <button type="button" className="button" onClick={() => void runCommand('merge-rows')}>
        <Combine size={14} aria-hidden /> {t('lists.picked-merge')}
        <kbd className="keys">M</kbd>
      </button>
      <button type="button" className="button" onClick={() => void runCommand('set-rows')}>
        <Tags size={14} aria-hidden /> {t(picked.kind === 'solution' ? 'lists.picked-actors' : 'lists.picked-set')}
        <kbd className="keys">C</kbd>
      </button>
      <button type="button" className="button" onClick={() => void runCommand('delete-row')}>
        <Trash2 size={14} aria-hidden /> {t('lists.do-delete')}
        <kbd className="keys">Del</kbd>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('lists.picked-none')}
        title={t('lists.picked-none')}
        onClick={clearPicked}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}
