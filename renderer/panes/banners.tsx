import { useStore } from '../store'
import { useText } from '../ui/use-text'
import { useTime } from '../ui/use-time'

/** What the user must know about the open file as long as it is so. */
export function Banners() {
  const t = useText()
  const time = useTime()
  const readOnly = useStore(state => state.readOnly)
  const generation = useStore(state => state.generation)
  return (
    <div className="banners" role="status">
      {readOnly && <p className="banner">{t('shell.read-only-banner')}</p>}
      {generation !== null && (
        <p className="banner">{t('shell.generation-banner', { time: time(generation, 'full') })}</p>
      )}
    </div>
  )
}
