import type { LikelyDuplicates } from '../../../shared/likely-duplicates'
import type { Problem } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import { mergeAll } from '../../commands/rows-at-once'
import { focusSoon } from '../../focus-soon'
import { openDuplicates, setNotDuplicates, useNotDuplicates } from '../../panes/lists/not-duplicates'
import { projectOf, useStore } from '../../store'
import { closeDialog, Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import './duplicates.css'

/** Problems that are probably the same, side by side: each is merged into the first, or the group is not one. */
export function Duplicates() {
  const t = useText()
  const project = useStore(projectOf)
  const answered = useNotDuplicates(state => state.groups)
  const groups = openDuplicates(project, answered)
  return (
    <Modal
      title={t('lists.duplicates-title')}
      size="large"
      footer={
        <button type="button" className="button main" data-duplicates-done onClick={closeDialog}>
          {t('shell.close')}
        </button>
      }
    >
      {groups.length === 0 && <p className="empty">{t('lists.duplicates-none')}</p>}
      {groups.map((group, index) => (
        <Group key={group.rows.join(' ')} group={group} place={index + 1} project={project} />
      ))}
    </Modal>
  )
}

/** The button that was pressed is gone with its group: the keyboard stays in the dialog. */
const focusDone = (): void => focusSoon('[data-duplicates-done]')

type GroupProps = { readonly group: LikelyDuplicates; readonly place: number; readonly project: Project }

function Group({ group, place, project }: GroupProps) {
  const t = useText()
  const [first, ...others] = group.rows.flatMap(id => project.problems.find(problem => problem.id === id) ?? [])
  if (!first) return null
  return (
    <fieldset className="duplicates-group">
      <legend>{t('lists.duplicates-group', { place })}</legend>
      {others.map(other => (
        <div key={other.id} className="two-fields">
          <Said problem={first} />
          <Said problem={other}>
            <button
              type="button"
              className="button"
              onClick={() => void mergeAll('problem', [first.id, other.id]).then(focusDone)}
            >
              {t('lists.duplicates-merge', { no: first.no })}
            </button>
          </Said>
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => {
          setNotDuplicates(group)
          focusDone()
        }}
      >
        {t('lists.duplicates-not')}
      </button>
    </fieldset>
  )
}

function Said({ problem, children }: { readonly problem: Problem; readonly children?: React.ReactNode }) {
  const from = [...problem.sources.map(({ kind }) => kind), ...problem.departments].filter(words => words !== '')
  return (
    <section className="panel-box">
      <h3 className="small-head">
        {problem.no} {problem.title}
      </h3>
      {problem.description !== '' && <p>{problem.description}</p>}
      {from.length > 0 && <p className="muted">{from.join(' · ')}</p>}
      {children}
    </section>
  )
}
