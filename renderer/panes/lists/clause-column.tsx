import { useDeferredValue, useMemo, useState } from 'react'
import { type ClauseCard, clausesWith, placeKey } from '../../../shared/clause-cards'
import type { Coverage } from '../../../shared/coverage/finding'
import type { Project } from '../../../shared/project'
import type { Ties } from '../../../shared/ties'
import { useText } from '../../ui/use-text'
import { ClauseCardView } from './clause-card'

/** The draft's articles as cards with every 款 and item, to link solutions to and to see what each carries. */
export function ClauseColumn({
  project,
  coverage,
  ties,
}: {
  readonly project: Project
  readonly coverage: Coverage
  readonly ties: Ties | null
}) {
  const t = useText()
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words)
  const cards = useMemo(() => clausesWith(project.statute, wanted), [project.statute, wanted])
  const tied = useMemo(() => (ties ? tiedPlaces(project, ties) : null), [project, ties])
  const unanswering = useMemo(() => new Set(coverage.unanswering), [coverage])
  return (
    <section className="list-column clause-column" aria-label={t('lists.clauses')}>
      <h2>
        {t('lists.clauses')}
        <input
          type="search"
          className="clause-search"
          placeholder={t('lists.search-clauses')}
          aria-label={t('lists.search-clauses')}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      </h2>
      <div className="card-scroll" data-column="clause">
        <ul aria-label={t('lists.clauses')}>
          {cards.map(card => (
            <ClauseCardView
              key={card.entry.provision.id}
              card={card}
              tied={tied === null ? null : tiedIn(card, tied)}
              answers={coverage.answers.get(card.entry.provision.id)?.length ?? 0}
              unanswering={unanswering.has(card.entry.provision.id)}
            />
          ))}
        </ul>
        {project.statute.provisions.length === 0 && <p className="empty">{t('lists.empty-clauses')}</p>}
        {project.statute.provisions.length > 0 && cards.length === 0 && <p className="empty">{t('lists.none-fit')}</p>}
      </div>
    </section>
  )
}

function tiedPlaces(project: Project, ties: Ties): ReadonlySet<string> {
  return new Set(project.links.flatMap(link => (ties.links.has(link.id) && link.place ? [placeKey(link.place)] : [])))
}

/** The keys of a card's tied places as one word, so that a card whose ties are the same is not drawn again. */
function tiedIn(card: ClauseCard, tied: ReadonlySet<string>): string {
  const keys = [card.entry.provision.id, ...card.rows.map(row => row.key)]
  return [...new Set(keys)].filter(key => tied.has(key)).join(' ')
}
