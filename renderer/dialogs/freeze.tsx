import { useState } from 'react'
import { changeSettings } from '../commands/view'
import { freezeVersion } from '../panes/versions/version-acts'
import { projectOf, useStore } from '../store'
import { TextField } from '../ui/field'
import { FormDialog } from '../ui/form-dialog'
import { useText } from '../ui/use-text'

/** Asks for the name of a version, the stage it was made for and who freezes it. */
export function Freeze() {
  const t = useText()
  const project = useStore(projectOf)
  const known = useStore(state => state.settings.person)
  const [name, setName] = useState(project.info.stage)
  const [stage, setStage] = useState(project.info.stage)
  const [person, setPerson] = useState(known)
  const submit = async () => {
    freezeVersion(name.trim(), stage.trim(), person.trim())
    if (person.trim() !== known) await changeSettings({ person: person.trim() })
  }
  return (
    <FormDialog
      title={t('versions.freeze-title')}
      submit={t('versions.freeze')}
      disabled={name.trim() === ''}
      onSubmit={submit}
    >
      <p className="muted">{t('versions.freeze-help')}</p>
      <TextField label={t('versions.name')} value={name} onChange={setName} required />
      <TextField label={t('versions.stage')} value={stage} onChange={setStage} />
      <TextField label={t('versions.person')} value={person} onChange={setPerson} />
    </FormDialog>
  )
}
