import { useState } from 'react'
import { newOpinion, nextOpinionNumber, OPINION_RESULTS, OPINION_SOURCES, type Opinion } from '../../../shared/opinions'
import { keepOpinion } from '../../commands/opinions'
import { newId } from '../../new-id'
import { useOpinionsView } from '../../panes/opinions/opinions-view'
import { projectOf, useStore } from '../../store'
import { Choice, TextArea, TextField } from '../../ui/field'
import { FormDialog } from '../../ui/form-dialog'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'
import { ClauseField } from './clause-field'

/** A new opinion, or a known one with all it says: whose it is, which clause it is on, what became of it and why. */
export function OpinionForm({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const place = useOpinionsView(state => state.place)
  const known = project.opinions.find(opinion => opinion.id === subject)
  const [opinion, setOpinion] = useState<Opinion>(
    () => known ?? { ...newOpinion(newId(), nextOpinionNumber(project)), place },
  )
  const set = (patch: Partial<Opinion>) => setOpinion(now => ({ ...now, ...patch }))
  return (
    <FormDialog
      title={t(known ? 'opinions.form-edit' : 'opinions.form-new')}
      disabled={opinion.text.trim() === ''}
      onSubmit={() => keepOpinion({ ...opinion, text: opinion.text.trim() })}
    >
      <div className="three-fields">
        <TextField label={t('opinions.column-from')} value={opinion.from} onChange={from => set({ from })} />
        <Choice
          label={t('opinions.column-kind')}
          value={opinion.kind}
          options={OPINION_SOURCES.map(id => ({ id, words: t(`opinions.kind-${id}`) }))}
          onChange={kind => set({ kind })}
        />
        <TextField label={t('opinions.column-date')} value={opinion.date} onChange={date => set({ date })} />
      </div>
      <ClauseField place={opinion.place} onPlace={chosen => set({ place: chosen, ...(chosen ? {} : { cite: '' }) })} />
      <TextArea label={t('opinions.column-text')} value={opinion.text} onChange={words => set({ text: words })} />
      <Choice
        label={t('opinions.column-result')}
        value={opinion.disposition}
        options={OPINION_RESULTS.map(id => ({ id, words: t(`opinions.result-${id}`) }))}
        onChange={disposition => set({ disposition })}
      />
      <TextArea label={t('opinions.column-reason')} value={opinion.reason} onChange={reason => set({ reason })} />
      <TextField label={t('opinions.column-notes')} value={opinion.notes} onChange={notes => set({ notes })} />
    </FormDialog>
  )
}
