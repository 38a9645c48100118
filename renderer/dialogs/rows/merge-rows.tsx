import { useState } from 'react'
import { mergeAll, namesOf } from '../../commands/rows-at-once'
import { LIST_OF, ROW_KINDS, type Row, rowOf } from '../../row-kind'
import { projectOf, useStore } from '../../store'
import { closeDialog } from '../../ui/modal'
import { PickList, PickSubject } from '../../ui/pick-list'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

/** Picks the row that is merged into the chosen one. */
export function MergeRows({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const [words, setWords] = useState('')
  const kind = ROW_KINDS.find(each => subject !== null && rowOf(project, each, subject))
  const row = kind && subject !== null ? rowOf(project, kind, subject) : undefined
  if (!kind || !row) return null
  const sought = words.trim().toLowerCase()
  const others: readonly Row[] = project[LIST_OF[kind]].filter(
    each => each.id !== row.id && `${each.no} ${each.title}`.toLowerCase().includes(sought),
  )
  const title = t('lists.merge-title', { row: namesOf([row]) })
  return (
    <PickList
      title={title}
      hint={t('lists.merge-search')}
      words={words}
      onWords={setWords}
      above={<PickSubject words={title} />}
      items={others.map(each => ({ id: each.id, lead: each.no, words: each.title, disabled: false }))}
      onPick={id => {
        closeDialog()
        void mergeAll(kind, [row.id, id])
      }}
    />
  )
}
