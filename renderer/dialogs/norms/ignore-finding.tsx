import { useState } from 'react'
import type { Finding } from '../../../shared/lint/finding'
import { ignoreHere, ignoreInDraft } from '../../../shared/lint/ignoring'
import { lint } from '../../../shared/lint/lint'
import { messageOf } from '../../../shared/lint/message'
import { whereFound } from '../../../shared/lint/where-found'
import { changeSettings } from '../../commands/view'
import { findingOf } from '../../ignore-finding'
import { change, projectOf, useStore } from '../../store'
import { TextArea, TextField } from '../../ui/field'
import { FormDialog } from '../../ui/form-dialog'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

/** Sets a finding aside, here or in the whole draft: why, and by whom. */
export function IgnoreFinding({ subject }: DialogProps) {
  const [finding] = useState(() => findingOf(lint(projectOf(useStore.getState())).findings, subject))
  return finding ? <Ignoring finding={finding} /> : null
}

function Ignoring({ finding }: { readonly finding: Finding }) {
  const t = useText()
  const { person: known, locale } = useStore(state => state.settings)
  const statute = useStore(state => projectOf(state).statute)
  const [here, setHere] = useState(finding.provision !== null)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(known)
  const keep = () => {
    const why = { by: by.trim(), at: new Date().toISOString(), reason: reason.trim() }
    change(now => (here ? ignoreHere(now, finding, why) : ignoreInDraft(now, finding.rule, why)), 'steps.ignore')
    if (why.by !== '' && known === '') void changeSettings({ person: why.by })
  }
  const place = whereFound(statute, finding.provision)
  return (
    <FormDialog title={t('norms.ignore-title')} disabled={reason.trim() === ''} onSubmit={keep}>
      <p>
        <strong>{place}</strong> {messageOf(locale, statute, finding)}
      </p>
      <fieldset className="choices">
        <legend>{t('norms.ignore-scope')}</legend>
        {finding.provision !== null && (
          <Scope checked={here} onChoose={() => setHere(true)} words={t('norms.ignore-here', { place })} />
        )}
        <Scope checked={!here} onChoose={() => setHere(false)} words={t('norms.ignore-draft')} />
      </fieldset>
      <TextArea label={t('norms.ignore-reason')} value={reason} onChange={setReason} />
      <TextField label={t('norms.ignore-by')} value={by} onChange={setBy} />
      <p className="muted">{t('norms.ignore-note')}</p>
    </FormDialog>
  )
}

function Scope({
  checked,
  onChoose,
  words,
}: {
  readonly checked: boolean
  readonly onChoose: () => void
  readonly words: string
}) {
  return (
    <label className="choice">
      <input type="radio" name="scope" checked={checked} onChange={onChoose} />
      {words}
    </label>
  )
}
