import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Found, Hit } from '../../shared/find/find-all'
import { byPlace, type FoundPlace } from '../../shared/find/places'
import type { TextKey } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { textOf } from '../../shared/statute'
import { useText } from '../ui/use-text'
import { choose, hitKey, useFindView } from './find-view'
import { FoundHit } from './found-hit'

/** How many hits are listed at first, and with each further step. */
const AT_ONCE = 200

/** Every hit under its chapter or list, with what it becomes; tick boxes choose which are replaced. */
export function FindResults({ found, project }: { readonly found: Found; readonly project: Project }) {
  const say = useText()
  const [shown, setShown] = useState(AT_ONCE)
  const { hits } = found
  const places = useMemo(() => byPlace(project, hits), [project, hits])
  const numbers = useMemo(() => new Map(hits.map((hit, index) => [hit, index])), [hits])
  const at = useFindView(view => view.at)
  const asked = useFindView(view => view.query.words !== '')
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (at >= 0) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  if (!asked) return <p className="empty">{say('find.empty')}</p>
  const last = Math.max(shown, at + 1)
  return (
    <section ref={list} className="find-results" aria-label={say('find.results')} onKeyDown={hearArrows}>
      {places.map(place => (
        <Place key={`${place.owner} ${place.heading}`} place={place} project={project} numbers={numbers} last={last} />
      ))}
      {hits.length > last && (
        <button type="button" className="link-button" onClick={() => setShown(last + AT_ONCE)}>
          {say('find.show-more', { count: Math.min(AT_ONCE, hits.length - last) })}
        </button>
      )}
    </section>
  )
}

function Place({
  place,
  project,
  numbers,
  last,
}: {
  readonly place: FoundPlace
  readonly project: Project
  readonly numbers: ReadonlyMap<Hit, number>
  readonly last: number
}) {
  const say = useText()
  const left = useFindView(view => view.left)
  const replacing = useFindView(view => view.replacing)
  const keys = place.hits.map(hitKey)
  const chosen = keys.filter(key => !left.has(key)).length
  const shown = place.hits.filter(hit => (numbers.get(hit) ?? 0) < last)
  const name = placeName(project, place, say)
  return (
    <section>
      <h3 className="find-place">
        {replacing && (
          <input
            type="checkbox"
            aria-label={say('find.choose-place', { place: name })}
            checked={chosen === keys.length}
            ref={box => {
              if (box) box.indeterminate = chosen > 0 && chosen < keys.length
            }}
            onChange={event => choose(keys, event.target.checked)}
          />
        )}
        <span>{name}</span>
        <span className="count">{place.hits.length}</span>
      </h3>
      <ul>
        {shown.map(hit => (
          <FoundHit key={hitKey(hit)} hit={hit} number={numbers.get(hit) ?? 0} project={project} />
        ))}
      </ul>
    </section>
  )
}

const NAMES = {
  head: 'find.head',
  provision: 'find.body',
  annex: 'find.annex',
  problem: 'lists.problems',
  matter: 'lists.matters',
  solution: 'lists.solutions',
} as const satisfies Record<FoundPlace['owner'], TextKey>

function placeName(project: Project, { owner, heading }: FoundPlace, say: ReturnType<typeof useText>): string {
  const entry = heading === null ? undefined : outline(project.statute).byId.get(heading)
  return entry ? `${entry.label} ${textOf(entry.provision)}`.trim() : say(NAMES[owner])
}

/** Up and down go from hit to hit. */
function hearArrows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.found-go')]
  const at = buttons.findIndex(button => button.matches(':focus'))
  if (by === 0 || at < 0) return
  event.preventDefault()
  buttons[at + by]?.focus()
}
