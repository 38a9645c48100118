import { useStore } from '../store'
import { Modal } from '../ui/modal'
import { useText } from '../ui/use-text'

/** What this program is, its version and licence. */
export function About() {
  const t = useText()
  const version = useStore(state => state.version)
  const oldRuntime = useStore(state => state.oldRuntime)
  return (
    <Modal title={t('commands.about')} size="small">
      <p className="about-name">{t('help.name')}</p>
      <p className="muted">{t('help.version', { version })}</p>
      <p>{t('help.what')}</p>
      <p className="muted">{t('help.method')}</p>
      <p className="muted">{t('help.licence')}</p>
      {oldRuntime && <p className="banner">{t('shell.old-runtime')}</p>}
    </Modal>
  )
}
