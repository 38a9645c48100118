import { useMemo, useState } from 'react'
import { findClauses } from '../../../shared/clause-cards'
import { adjustLink } from '../../../shared/edits/link-clauses'
import { change, projectOf, useStore } from '../../store'
import { closeDialog } from '../../ui/modal'
import { PickList } from '../../ui/pick-list'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

/** Moves a link to the clause that carries the solution now. */
export function AdjustLink({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const person = useStore(state => state.settings.person)
  const [words, setWords] = useState('')
  const rows = useMemo(() => findClauses(project.statute, words), [project.statute, words])
  const link = project.links.find(each => each.id === subject)
  const solution = project.solutions.find(each => each.id === link?.solution)
  if (!link || !solution) return null
  return (
    <PickList
      title={t('links.pick-clause-title', { no: solution.no })}
      hint={t('links.pick-search-clause')}
      words={words}
      onWords={setWords}
      items={rows.map(row => ({ id: row.key, words: row.words, lead: row.cite, disabled: false }))}
      onPick={id => {
        closeDialog()
        const row = rows.find(each => each.key === id)
        const signed = { by: person, at: new Date().toISOString() }
        if (row) change(now => adjustLink(now, link.id, row.place, signed), 'steps.review')
      }}
    />
  )
}
