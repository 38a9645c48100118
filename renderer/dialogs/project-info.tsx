import { useState } from 'react'
import { setProblemTypes } from '../../shared/edits/problem-types'
import type { ProblemType } from '../../shared/lists'
import type { Project } from '../../shared/project'
import { newId } from '../new-id'
import { change, projectOf, useStore } from '../store'
import { TextArea, TextField } from '../ui/field'
import { FormDialog } from '../ui/form-dialog'
import { RowsField } from '../ui/rows-field'
import { useText } from '../ui/use-text'

type Facts = { title: string; status: string; city: string; stage: string; authority: string; notes: string }

/** Title, stage and the other facts of the act as a whole. */
export function ProjectInfo() {
  const t = useText()
  const project = useStore(projectOf)
  const [facts, setFacts] = useState<Facts>({
    title: project.statute.title,
    status: project.statute.status,
    ...project.info,
  })
  const [types, setTypes] = useState<readonly ProblemType[]>(project.problemTypes)
  const set = (name: keyof Facts) => (value: string) => setFacts({ ...facts, [name]: value })
  return (
    <FormDialog
      title={t('shell.info-title')}
      onSubmit={() => change(now => setProblemTypes(withFacts(now, facts), named(types)), 'shell.step-info')}
      submit={t('shell.apply')}
    >
      <TextField label={t('shell.info-name')} value={facts.title} onChange={set('title')} />
      <div className="two-fields">
        <TextField
          label={t('shell.info-status')}
          value={facts.status}
          onChange={set('status')}
          hint={t('shell.info-status-hint')}
        />
        <TextField
          label={t('shell.info-stage')}
          value={facts.stage}
          onChange={set('stage')}
          hint={t('shell.info-stage-hint')}
        />
      </div>
      <TextField label={t('shell.info-city')} value={facts.city} onChange={set('city')} />
      <TextArea label={t('shell.info-authority')} value={facts.authority} onChange={set('authority')} />
      <RowsField
        label={t('fields.types')}
        columns={[{ name: 'name', label: t('fields.types-name') }]}
        value={types}
        onChange={rows => setTypes(rows.map(row => ({ id: 'id' in row ? String(row.id) : newId(), name: row.name })))}
      />
      <TextArea label={t('shell.info-notes')} value={facts.notes} onChange={set('notes')} />
    </FormDialog>
  )
}

const named = (types: readonly ProblemType[]): readonly ProblemType[] => types.filter(type => type.name.trim() !== '')

function withFacts(project: Project, { title, status, ...info }: Facts): Project {
  const { statute } = project
  const named = statute.title === title && statute.status === status ? statute : { ...statute, title, status }
  const before = project.info
  const same = (Object.keys(info) as (keyof typeof info)[]).every(name => before[name] === info[name])
  return same && named === statute ? project : { ...project, info: same ? before : info, statute: named }
}
