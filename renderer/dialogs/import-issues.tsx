import { setView, useStore } from '../store'
import { Modal } from '../ui/modal'
import { useText } from '../ui/use-text'

/** What was irregular in an imported statute, line by line, and how it was read. */
export function ImportIssues() {
  const t = useText()
  const imported = useStore(state => state.imported)
  const close = () => setView({ dialog: null, imported: null })
  if (!imported) return null
  return (
    <Modal
      title={t('shell.import-issues-title')}
      onClose={close}
      footer={
        <button type="button" className="button main" onClick={close}>
          {t('shell.done')}
        </button>
      }
    >
      <p className="muted">{t('shell.import-issues-body')}</p>
      <ol className="issue-list">
        {imported.issues.map(issue => (
          <li key={`${issue.line} ${issue.code} ${issue.text}`}>
            <span className="muted">{t('shell.import-line', { line: issue.line })}</span>
            <span>{t(`import.${issue.code}`)}</span>
            <q>{issue.text}</q>
            {issue.readAs !== undefined && (
              <span className="muted">{t('shell.import-read-as', { text: issue.readAs })}</span>
            )}
          </li>
        ))}
      </ol>
    </Modal>
  )
}
