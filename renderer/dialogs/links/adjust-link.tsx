import { useState } from 'react'
import { adjustLink } from '../../../shared/edits/link-clauses'
import { outline } from '../../../shared/outline'
import { citePlace } from '../../../shared/place'
import { change, projectOf, useStore } from '../../store'
import { closeDialog } from '../../ui/modal'
import { PickList, PickSubject } from '../../ui/pick-list'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'
import { useClauseChoice } from './clause-choice'

/** Moves a link to the clause that carries the solution now, the clauses that may fit first. */
export function AdjustLink({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const person = useStore(state => state.settings.person)
  const [words, setWords] = useState('')
  const link = project.links.find(each => each.id === subject)
  const solution = project.solutions.find(each => each.id === link?.solution)
  const { items, placeOf } = useClauseChoice(project, solution, words)
  if (!link || !solution) return null
  const cite = link.place ? citePlace(outline(project.statute), link.place) : ''
  const title = t('links.adjust-title', { no: solution.no, clause: cite || link.words })
  return (
    <PickList
      title={title}
      hint={t('links.pick-search-clause')}
      words={words}
      onWords={setWords}
      above={<PickSubject words={title} />}
      items={items}
      onPick={id => {
        const place = placeOf(id)
        closeDialog()
        const signed = { by: person, at: new Date().toISOString() }
        if (place) change(now => adjustLink(now, link.id, place, signed), 'steps.review')
      }}
    />
  )
}
