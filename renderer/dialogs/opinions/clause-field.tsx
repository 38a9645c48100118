import { X } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { findClauses } from '../../../shared/clause-cards'
import { outline } from '../../../shared/outline'
import { citePlace, wordingAt } from '../../../shared/place'
import type { Place } from '../../../shared/statute'
import { projectOf, useStore } from '../../store'
import { useText } from '../../ui/use-text'

/** How many clauses are offered at a time. */
const OFFERED = 6

/** The clause something is filed against, found by number or words; without one it is on the draft as a whole. */
export function ClauseField({
  place,
  onPlace,
}: {
  readonly place: Place | null
  readonly onPlace: (place: Place | null) => void
}) {
  const t = useText()
  const id = useId()
  const { statute } = useStore(projectOf)
  const [words, setWords] = useState('')
  const offered = useMemo(() => (words.trim() === '' ? [] : findClauses(statute, words, OFFERED)), [statute, words])
  const act = outline(statute)
  const cite = place && citePlace(act, place)
  const pick = (chosen: Place | null) => {
    onPlace(chosen)
    setWords('')
  }
  return (
    <div className="labelled">
      <label htmlFor={id}>{t('opinions.form-clause')}</label>
      <input
        id={id}
        type="search"
        className="field"
        placeholder={t('opinions.form-clause-hint')}
        value={words}
        onChange={event => setWords(event.target.value)}
        onKeyDown={event => {
          const [first] = offered
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first) return
          event.preventDefault()
          pick(first.place)
        }}
      />
      {offered.length > 0 && (
        <ul className="clauses-offered">
          {offered.map(row => (
            <li key={row.key}>
              <button type="button" className="clause-offered" onClick={() => pick(row.place)}>
                <strong>{row.cite}</strong> <span>{row.words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {place && cite ? (
        <p className="clause-chosen">
          <strong>{cite}</strong> <span>{wordingAt(act, place)}</span>
          <button
            type="button"
            className="icon-button"
            title={t('opinions.form-clear')}
            aria-label={t('opinions.form-clear')}
            onClick={() => pick(null)}
          >
            <X size={14} aria-hidden />
          </button>
        </p>
      ) : (
        <p className="muted">{t('opinions.whole-draft')}</p>
      )}
    </div>
  )
}
