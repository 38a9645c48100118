import { useState } from 'react'
import type { RowsPatch } from '../../../shared/edits/set-rows'
import { MATTER_KINDS } from '../../../shared/vocabulary'
import { setAll } from '../../commands/rows-at-once'
import { type Picked, rowsChosen } from '../../picked-rows'
import { projectOf, useStore } from '../../store'
import { Choice } from '../../ui/field'
import { FormDialog } from '../../ui/form-dialog'
import { useText } from '../../ui/use-text'
import { WordsField } from '../../ui/words-field'

/** Category and departments of all picked rows; what is left alone stays as it is in each of them. */
export function SetRows() {
  const [picked] = useState(() => rowsChosen())
  return picked && <Form {...picked} />
}

const AS_IS = '*'
const WAYS = ['add', 'replace'] as const
const FIELD = { problem: 'fields.departments', matter: 'fields.lead-departments', solution: 'fields.actors' } as const

function Form({ kind, ids }: Picked) {
  const t = useText()
  const [category, setCategory] = useState(AS_IS)
  const [names, setNames] = useState<readonly string[]>([])
  const [way, setWay] = useState<(typeof WAYS)[number]>('add')
  const set = (): void => {
    const patch: RowsPatch = {
      ...(category === AS_IS ? {} : { category }),
      ...(names.length === 0 ? {} : { departments: { names, replace: way === 'replace' } }),
    }
    setAll(kind, ids, patch)
  }
  return (
    <FormDialog
      title={t(`lists.set-${kind}s`, { count: ids.length })}
      disabled={category === AS_IS && names.length === 0}
      onSubmit={set}
    >
      <p className="muted">{t('lists.set-body')}</p>
      <Category kind={kind} value={category} onChange={setCategory} />
      <WordsField label={t(FIELD[kind])} value={names} onChange={setNames} />
      <Choice
        label={t('lists.set-way')}
        value={way}
        options={WAYS.map(id => ({ id, words: t(`lists.set-${id}`) }))}
        onChange={setWay}
      />
    </FormDialog>
  )
}

type CategoryProps = {
  readonly kind: Picked['kind']
  readonly value: string
  readonly onChange: (category: string) => void
}

function Category({ kind, value, onChange }: CategoryProps) {
  const t = useText()
  const types = useStore(state => projectOf(state).problemTypes)
  if (kind === 'solution') return null
  const options =
    kind === 'problem'
      ? [{ id: '', words: t('lists.no-type') }, ...types.map(({ id, name }) => ({ id, words: name }))]
      : MATTER_KINDS.map(id => ({ id, words: id }))
  return (
    <Choice
      label={t(kind === 'problem' ? 'fields.type' : 'fields.matter-kind')}
      value={value}
      options={[{ id: AS_IS, words: t('lists.set-as-is') }, ...options]}
      onChange={onChange}
    />
  )
}
