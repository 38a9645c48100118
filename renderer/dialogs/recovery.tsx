import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { computer } from '../computer'
import { answered } from '../open-project'
import { notify, projectOf, putProject, setView, useStore } from '../store'
import { closeDialog, Modal } from '../ui/modal'
import { useText } from '../ui/use-text'
import { useTime } from '../ui/use-time'
import { RecoveryDifference } from './recovery-difference'

/** After a crash: newer unsaved work beside what is in the file, and the user's choice between them. */
export function Recovery() {
  const t = useText()
  const time = useTime()
  const recovered = useStore(state => state.recovered)
  const file = useStore(projectOf)
  if (!recovered) return null
  return (
    <Modal
      title={t('shell.recovery-title')}
      footer={
        <>
          <button type="button" className="button danger" onClick={() => void dropRecovered()}>
            {t('shell.recovery-drop')}
          </button>
          <button type="button" className="button main" onClick={() => takeRecovered(recovered.project)}>
            {t('shell.recovery-use')}
          </button>
        </>
      }
    >
      <p>{t('shell.recovery-body')}</p>
      <div className="two-fields">
        <Contents title={t('shell.recovery-newer')} project={recovered.project}>
          {t('shell.recovery-time', { time: time(recovered.at, 'full') })}
        </Contents>
        <Contents title={t('shell.recovery-file')} project={file} />
      </div>
      <RecoveryDifference file={file} newer={recovered.project} />
    </Modal>
  )
}

function takeRecovered(project: Project): void {
  const { saved } = useStore.getState()
  putProject(project, { saved, recovered: null })
  closeDialog()
  notify('info', 'shell.recovered')
}

async function dropRecovered(): Promise<void> {
  closeDialog()
  setView({ recovered: null })
  answered(await computer.dropRecovery())
}

function Contents({
  title,
  project,
  children,
}: {
  readonly title: string
  readonly project: Project
  readonly children?: string
}) {
  const t = useText()
  return (
    <section className="panel-box">
      <h3 className="small-head">{title}</h3>
      <strong>{project.statute.title || t('shell.untitled')}</strong>
      <p className="muted facts">
        {t('shell.recovery-facts', {
          articles: outline(project.statute).paragraphCount.size,
          problems: project.problems.length,
          matters: project.matters.length,
          solutions: project.solutions.length,
          links: project.links.length,
        })}
      </p>
      {children && <p className="muted">{children}</p>}
    </section>
  )
}
