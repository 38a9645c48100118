import { useMemo, useState } from 'react'
import { findWords } from '../../shared/find-words'
import { goToHit } from '../go-to'
import { projectOf, useStore } from '../store'
import { closeDialog } from '../ui/modal'
import { PickList } from '../ui/pick-list'
import { useText } from '../ui/use-text'

/** How many places are listed; more would not be read. */
const HITS = 200

/** Finds words in the draft and the three lists; Enter goes to the place. */
export function Find() {
  const t = useText()
  const [words, setWords] = useState('')
  const project = useStore(projectOf)
  const hits = useMemo(() => findWords(project, words, HITS), [project, words])
  const group = { provision: 'clauses', problem: 'problems', matter: 'matters', solution: 'solutions' } as const
  const items = hits.map((hit, index) => ({
    id: String(index),
    words: hit.text,
    lead: hit.name,
    group: t(`lists.${group[hit.kind]}`),
    disabled: false,
  }))
  return (
    <PickList
      title={t('commands.find')}
      hint={t('shell.find-hint')}
      words={words}
      onWords={setWords}
      items={items}
      onPick={id => {
        closeDialog()
        const hit = hits[Number(id)]
        if (hit) goToHit(hit)
      }}
    />
  )
}
