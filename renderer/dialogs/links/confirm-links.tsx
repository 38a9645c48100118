import { useState } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { confirmLinks } from '../../../shared/edits/link-clauses'
import type { ClauseLink } from '../../../shared/lists'
import { outline } from '../../../shared/outline'
import { citePlace, leadOf, wordingAt } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import { solutionWording } from '../../../shared/wording'
import { linksChosen } from '../../commands/lists'
import { changeSettings } from '../../commands/view'
import { change, projectOf, useStore } from '../../store'
import { Check, TextField } from '../../ui/field'
import { FormDialog } from '../../ui/form-dialog'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

/** A person says which clauses carry their solutions: both wordings side by side, and her name, asked for once. */
export function ConfirmLinks({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const [links] = useState(() => waiting(project, asked(project, subject)))
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => new Set(links.length === 1 ? [links[0]?.id ?? ''] : []))
  const known = useStore(state => state.settings.person)
  const [person, setPerson] = useState(known)
  const keep = () => {
    const signed = { by: person.trim(), at: new Date().toISOString() }
    change(now => confirmLinks(now, [...taken], signed), 'steps.confirm')
    if (signed.by !== known) void changeSettings({ person: signed.by })
  }
  return (
    <FormDialog
      title={t('links.confirm-title')}
      size="large"
      submit={t('links.confirm-do')}
      disabled={taken.size === 0 || person.trim() === ''}
      onSubmit={keep}
    >
      <p className="muted">{t(links.length === 0 ? 'links.confirm-nothing' : 'links.confirm-body')}</p>
      {links.length > 1 && (
        <Check
          label={t('links.confirm-all')}
          value={taken.size === links.length}
          onChange={all => setTaken(new Set(all ? links.map(link => link.id) : []))}
        />
      )}
      {links.map(link => (
        <Pair
          key={link.id}
          link={link}
          project={project}
          taken={taken.has(link.id)}
          onTake={take => setTaken(now => new Set(take ? [...now, link.id] : [...now].filter(id => id !== link.id)))}
        />
      ))}
      <TextField
        label={t('links.person-label')}
        hint={t('links.person-hint')}
        value={person}
        onChange={setPerson}
        required
      />
    </FormDialog>
  )
}

/** The subject the dialog is opened with for every link of the project. */
const EVERY_LINK = 'every'

function asked(project: Project, subject: string | null): readonly string[] {
  if (subject === EVERY_LINK) return project.links.map(link => link.id)
  return subject === null ? linksChosen(useStore.getState()) : [subject]
}

function waiting(project: Project, ids: readonly string[]): readonly ClauseLink[] {
  const { links } = coverage(project)
  return project.links.filter(link => {
    const state = links.get(link.id)?.state
    return ids.includes(link.id) && (state === 'unconfirmed' || state === 'suspect')
  })
}

function Pair({
  link,
  project,
  taken,
  onTake,
}: {
  readonly link: ClauseLink
  readonly project: Project
  readonly taken: boolean
  readonly onTake: (taken: boolean) => void
}) {
  const t = useText()
  const act = outline(project.statute)
  const solution = project.solutions.find(each => each.id === link.solution)
  if (!solution || !link.place) return null
  const clause = citePlace(act, link.place)
  return (
    <div className="confirm-pair" data-taken={taken || undefined}>
      <label className="check">
        <input type="checkbox" checked={taken} onChange={event => onTake(event.target.checked)} />
        {t('links.confirm-take', { no: solution.no, clause })}
        <span className="tag">{t(`links.role-${link.role}`)}</span>
      </label>
      <div className="two-fields">
        <p>{solutionWording(solution)}</p>
        <p className="law-words">
          {leadOf(act, link.place) !== '' && <span className="muted">{leadOf(act, link.place)}</span>}
          {wordingAt(act, link.place)}
        </p>
      </div>
    </div>
  )
}
