import { Count } from '../../ui/count'
import { useText } from '../../ui/use-text'
import { setOpinionsView } from '../opinions/opinions-view'

/** What the lists workspace shows: the three lists, or the opinions received. */
export function ListsTabs({ opinions, count }: { readonly opinions: boolean; readonly count: number }) {
  const t = useText()
  return (
    <nav className="side-tabs lists-tabs" aria-label={t('opinions.view')}>
      <button type="button" className="chip" aria-pressed={!opinions} onClick={() => setOpinionsView({ open: false })}>
        {t('opinions.lists-tab')}
      </button>
      <button type="button" className="chip" aria-pressed={opinions} onClick={() => setOpinionsView({ open: true })}>
        {t('opinions.title')} {count > 0 && <Count of={count} />}
      </button>
    </nav>
  )
}
