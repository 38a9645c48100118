import { useState } from 'react'
import { effectTold } from '../../commands/effect-told'
import { splitInTwo, splitOff } from '../../commands/rows'
import { ROW_KINDS, rowOf } from '../../row-kind'
import { projectOf, useStore } from '../../store'
import { EffectLines } from '../../ui/effect-lines'
import { TextField } from '../../ui/field'
import { FormDialog } from '../../ui/form-dialog'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

/** Splits the chosen row: says what is carried over, and asks for the title of the second row. */
export function SplitRow({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const [title, setTitle] = useState('')
  const kind = ROW_KINDS.find(each => subject !== null && rowOf(project, each, subject))
  const row = kind && subject !== null ? rowOf(project, kind, subject) : undefined
  if (!kind || !row) return null
  const effect = effectTold(project, splitInTwo(project, kind, row.id, row.title))
  return (
    <FormDialog
      title={t('lists.split-title', { no: row.no })}
      submit={t('lists.split-yes')}
      disabled={title.trim() === ''}
      onSubmit={() => splitOff(kind, row.id, title.trim())}
    >
      <p>{row.title}</p>
      <p className="muted">{t('lists.split-body', { no: row.no })}</p>
      <EffectLines lines={effect.losses} tone="loss" />
      <EffectLines lines={effect.gains} tone="gain" />
      <TextField label={t('lists.split-name')} value={title} onChange={setTitle} required />
    </FormDialog>
  )
}
