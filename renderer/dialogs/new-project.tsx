import { FilePlus2, FileText } from 'lucide-react'
import { newFrom, openRecent } from '../commands/file'
import { useStore } from '../store'
import { closeDialog, Modal } from '../ui/modal'
import { useText } from '../ui/use-text'
import { useTime } from '../ui/use-time'

/** Starters and recent files to go on from. */
export function NewProject() {
  const t = useText()
  const templates = useStore(state => state.templates)
  const begin = (run: () => Promise<void>) => {
    closeDialog()
    void run()
  }
  return (
    <Modal title={t('shell.new-title')}>
      <p className="muted">{t('shell.new-body')}</p>
      <ul className="template-list">
        {templates.map(({ id, title, description }) => (
          <li key={id}>
            <button type="button" className="template" onClick={() => begin(() => newFrom(id))}>
              <FilePlus2 size={18} aria-hidden />
              <span>
                <strong>{title}</strong>
                <span className="muted">{description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <RecentFiles open={key => begin(() => openRecent(key))} />
    </Modal>
  )
}

function RecentFiles({ open }: { readonly open: (key: string) => void }) {
  const t = useText()
  const time = useTime()
  const recents = useStore(state => state.recents)
  if (recents.length === 0) return null
  return (
    <>
      <h3 className="small-head">{t('shell.new-recents')}</h3>
      <ul className="recent-list">
        {recents.map(({ key, name, folder, at }) => (
          <li key={key}>
            <button type="button" className="recent" onClick={() => open(key)}>
              <FileText size={14} aria-hidden />
              <span>{name}</span>
              <span className="muted">{folder}</span>
              <span className="muted">{time(at, 'day')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
