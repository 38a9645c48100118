import { useState } from 'react'
import { updateRow } from '../../../shared/edits/list-rows'
import type { Matter, Problem, Solution } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import { LIST_OF, ROW_KINDS, type Row, type RowKind } from '../../row-kind'
import { change, projectOf, useStore } from '../../store'
import { FormDialog } from '../../ui/form-dialog'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'
import { MatterFields } from './matter-fields'
import { NotesFields } from './notes-fields'
import { ProblemFields } from './problem-fields'
import { SolutionFields } from './solution-fields'

/** A row with every field it has; nothing changes until it is kept. */
export function EditRow({ subject }: DialogProps) {
  const project = useStore(projectOf)
  const kind = ROW_KINDS.find(each => project[LIST_OF[each]].some(row => row.id === subject))
  const row = kind && project[LIST_OF[kind]].find(each => each.id === subject)
  return kind && row ? <RowForm kind={kind} row={row} project={project} /> : null
}

function RowForm({ kind, row, project }: { readonly kind: RowKind; readonly row: Row; readonly project: Project }) {
  const t = useText()
  const [draft, setDraft] = useState<Row>(row)
  const set = (patch: Partial<Problem> | Partial<Matter> | Partial<Solution>) =>
    setDraft(now => ({ ...now, ...patch }) as Row)
  const keep = () => change(now => updateRow(now, LIST_OF[kind], row.id, draft), 'steps.edit')
  return (
    <FormDialog title={t(`lists.edit-${kind}`, { no: row.no })} size="large" onSubmit={keep}>
      {kind === 'problem' && <ProblemFields row={draft as Problem} types={project.problemTypes} onChange={set} />}
      {kind === 'matter' && <MatterFields row={draft as Matter} onChange={set} />}
      {kind === 'solution' && <SolutionFields row={draft as Solution} onChange={set} />}
      <NotesFields notes={draft.notes} onChange={notes => set({ notes })} />
    </FormDialog>
  )
}
