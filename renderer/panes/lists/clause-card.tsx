import { memo, useState } from 'react'
import type { ClauseCard, ClauseRow } from '../../../shared/clause-cards'
import type { Place } from '../../../shared/statute'
import { goToPlace } from '../../go-to'
import { look, useStore } from '../../store'
import { useText } from '../../ui/use-text'
import { type Drop, dropOnClause, letGoOnClause, setDragged } from './dragged'

type Props = {
  readonly card: ClauseCard
  /** Keys of the places that are tied to what is chosen, parted by blanks; null when nothing is chosen. */
  readonly tied: string | null
  readonly answers: number
  readonly unanswering: boolean
}

/** An article with its 款 and items; each can be dropped on, chosen, and gone to in the draft. */
export const ClauseCardView = memo(function ClauseCardView({ card, tied, answers, unanswering }: Props) {
  const t = useText()
  const { provision, label } = card.entry
  const keys = tied === null ? null : new Set(tied.split(' '))
  return (
    <li className="clause-item">
      {card.heading !== null && <p className="clause-heading">{card.heading}</p>}
      <div className="card clause-card" data-faded={tied === '' || undefined}>
        <Target
          place={{ id: provision.id }}
          className="clause-head"
          // A link to the whole article ends here, unless its only line stands for it.
          {...(card.rows.some(row => row.key === provision.id) ? {} : { cardKey: provision.id })}
        >
          <span className="clause-label">{label}</span>
          {provision.caption && <span className="muted">{provision.caption}</span>}
          {answers > 0 && <span className="clause-answers">{t('lists.answers', { count: answers })}</span>}
          {unanswering && <span className="tag clause-answers">{t('lists.answers-none')}</span>}
        </Target>
        {card.rows.map(row => (
          <Clause key={row.key} row={row} tied={keys === null ? null : keys.has(row.key) || keys.has(provision.id)} />
        ))}
      </div>
    </li>
  )
})

function Clause({ row, tied }: { readonly row: ClauseRow; readonly tied: boolean | null }) {
  return (
    <Target
      place={row.place}
      className={`clause-row depth-${row.depth}`}
      cardKey={row.key}
      state={tied === null ? undefined : tied ? 'tied' : 'free'}
      name={row.cite}
    >
      <span className="clause-words">{row.words}</span>
    </Target>
  )
}

function Target({
  place,
  className,
  cardKey,
  state,
  name,
  children,
}: {
  readonly place: Place
  readonly className: string
  readonly cardKey?: string
  readonly state?: 'tied' | 'free' | undefined
  readonly name?: string
  readonly children: React.ReactNode
}) {
  const [drop, setDrop] = useState<Drop>(null)
  const chosen = useStore(({ history: { present } }) => present.chosen?.id === place.id)
  return (
    <button
      type="button"
      className={`clause-target ${className}`}
      data-card={cardKey}
      data-tied={state}
      data-drop={drop ?? undefined}
      aria-pressed={chosen}
      title={name}
      draggable
      onClick={() => look({ chosen: { kind: 'provision', id: place.id } })}
      onDoubleClick={() => goToPlace(place)}
      onDragStart={() => setDragged({ kind: 'place', place })}
      onDragEnd={() => setDragged(null)}
      onDragOver={event => {
        const next = dropOnClause()
        if (next !== null) event.preventDefault()
        setDrop(next)
      }}
      onDragLeave={() => setDrop(null)}
      onDrop={event => {
        event.preventDefault()
        setDrop(null)
        letGoOnClause(place)
      }}
    >
      {children}
    </button>
  )
}
