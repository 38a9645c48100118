import { useState } from 'react'
import type { DroppedLink } from '../../shared/lists'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { explainUnlinking } from '../commands/links'
import { useText } from './use-text'
import { useTime } from './use-time'
import './dropped-links.css'

/** The links that were taken away, of one solution or of all: who, when, why, and what both ends said then. */
export function DroppedLinks({ project, solution }: { readonly project: Project; readonly solution: Id | null }) {
  const t = useText()
  const records = project.droppedLinks
    .map((record, place) => ({ record, place }))
    .filter(({ record }) => solution === null || record.solution === solution)
  if (records.length === 0) return null
  return (
    <section className="dropped-links" aria-label={t('links.dropped')}>
      <h3 className="small-head">{t('links.dropped')}</h3>
      <ul>
        {records.toReversed().map(({ record, place }) => (
          <Dropped key={place} record={record} place={place} named={solution === null} />
        ))}
      </ul>
    </section>
  )
}

type Props = { readonly record: DroppedLink; readonly place: number; readonly named: boolean }

function Dropped({ record, place, named }: Props) {
  const t = useText()
  const time = useTime()
  const { at, by, words, reason, no = '', provisionText = '', solutionText = '' } = record
  return (
    <li className="dropped-link">
      <p>
        {named && no !== '' && <span className="number">{no}</span>}
        {t('links.answered-drop', { day: time(at, 'day'), by: by || t('links.unsigned'), clause: words })}
        {reason !== '' && t('links.answer-because', { reason })}
      </p>
      {provisionText + solutionText !== '' && (
        <details>
          <summary>{t('links.dropped-words')}</summary>
          <p className="muted">{t('links.dropped-solution', { words: solutionText })}</p>
          <p className="muted">{t('links.dropped-clause', { words: provisionText })}</p>
        </details>
      )}
      {reason === '' && <Reason place={place} clause={words} />}
    </li>
  )
}

/** A reason is asked for without standing in the way: it can be given at any time, or never. */
function Reason({ place, clause }: { readonly place: number; readonly clause: string }) {
  const t = useText()
  const [words, setWords] = useState('')
  const keep = () => explainUnlinking(place, words.trim())
  return (
    <input
      className="field dropped-reason"
      aria-label={t('links.dropped-reason-of', { clause })}
      placeholder={t('links.dropped-reason')}
      value={words}
      onChange={event => setWords(event.target.value)}
      onBlur={keep}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
