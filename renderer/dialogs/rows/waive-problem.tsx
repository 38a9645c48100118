import { useState } from 'react'
import { unwaiveProblem, waiveProblem } from '../../../shared/edits/list-waiver'
import type { Problem } from '../../../shared/lists'
import { changeSettings } from '../../commands/view'
import { change, projectOf, useStore } from '../../store'
import { Choice, TextArea, TextField } from '../../ui/field'
import { FormDialog } from '../../ui/form-dialog'
import { closeDialog } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

const WAYS = ['other-means', 'not-now'] as const
type Way = (typeof WAYS)[number]

/** Settles a problem outside this act: how, why, by whom and when; or takes it back into the act. */
export function WaiveProblem({ subject }: DialogProps) {
  const problem = useStore(state => projectOf(state).problems.find(each => each.id === subject))
  return problem ? <Waiving problem={problem} /> : null
}

function Waiving({ problem }: { readonly problem: Problem }) {
  const t = useText()
  const known = useStore(state => state.settings.person)
  const { waiver, disposition } = problem
  const [way, setWay] = useState<Way>(disposition === 'not-now' ? 'not-now' : 'other-means')
  const [reason, setReason] = useState(waiver?.reason ?? '')
  const [body, setBody] = useState(waiver?.body ?? '')
  const [date, setDate] = useState(waiver?.date || new Date().toISOString().slice(0, 10))
  const [by, setBy] = useState(waiver?.by || known)
  const keep = () => {
    change(now => waiveProblem(now, problem.id, way, { reason: reason.trim(), body, date, by }), 'steps.waive')
    if (by !== '' && known === '') void changeSettings({ person: by })
  }
  const takeBack = () => {
    closeDialog()
    change(now => unwaiveProblem(now, problem.id), 'steps.unwaive')
  }
  return (
    <FormDialog title={t('links.waive-title', { no: problem.no })} disabled={reason.trim() === ''} onSubmit={keep}>
      <p>{problem.title}</p>
      <p className="muted">{t('links.waive-body')}</p>
      <Choice
        label={t('links.waive-disposition')}
        value={way}
        options={WAYS.map(id => ({ id, words: t(`links.disposition-${id}`) }))}
        onChange={setWay}
      />
      <TextArea label={t('links.waive-reason')} value={reason} onChange={setReason} />
      <div className="three-fields">
        <TextField label={t('links.waive-by-body')} value={body} onChange={setBody} />
        <TextField label={t('links.waive-date')} value={date} onChange={setDate} />
        <TextField label={t('links.person-label')} value={by} onChange={setBy} />
      </div>
      {disposition !== 'legislate' && (
        <button type="button" className="button" onClick={takeBack}>
          {t('links.waive-undo')}
        </button>
      )}
    </FormDialog>
  )
}
