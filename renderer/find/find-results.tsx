import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Found, Hit } from '../../shared/find/find-all'
import { byPlace, type FoundPlace } from '../../shared/find/places'
import { isReplaceable } from '../../shared/find/replace-all'
import type { TextKey } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { textOf } from '../../shared/statute'
import { Count } from '../ui/count'
import { useText } from '../ui/use-text'
import { choose, hitKey, useFindView } from './find-view'
import { FoundHit } from './found-hit'

/** How many hits are drawn at first, around one that was gone to, and more as one scrolls to an end. */
const AT_ONCE = 60

/** The hits that are drawn, from one up to another: thousands would take longer to draw than to find. */
type Drawn = { readonly from: number; readonly to: number }
const FIRST: Drawn = { from: 0, to: AT_ONCE }

/** Every hit under its chapter or list, with what it becomes; tick boxes choose which are replaced. */
export function FindResults({ found, project }: { readonly found: Found; readonly project: Project }) {
  const say = useText()
  const { hits } = found
  const places = useMemo(() => byPlace(project, hits), [project, hits])
  const numbers = useMemo(() => new Map(hits.map((hit, index) => [hit, index])), [hits])
  const at = useFindView(view => view.at)
  const asked = useFindView(view => view.query.words !== '')
  const [drawn, setDrawn] = useState(FIRST)
  const list = useRef<HTMLElement>(null)
  const shown = around(drawn, at)
  useEffect(() => {
    if (at < 0) return
    setDrawn(now => around(now, at))
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  if (!asked) return <p className="empty find-nothing">{say('find.empty')}</p>
  const before = Math.min(AT_ONCE, shown.from)
  const after = Math.min(AT_ONCE, hits.length - shown.to)
  return (
    <section ref={list} className="find-results" aria-label={say('find.results')} onKeyDown={hearArrows}>
      {before > 0 && <More count={before} onMore={() => setDrawn({ ...shown, from: shown.from - before })} />}
      {places.map(place => (
        <Place
          key={`${place.owner} ${place.heading}`}
          place={place}
          project={project}
          numbers={numbers}
          drawn={shown}
        />
      ))}
      {after > 0 && <More count={after} onMore={() => setDrawn({ ...shown, to: shown.to + after })} />}
    </section>
  )
}

/** What is drawn, or what stands around a hit that is not among it. */
function around(drawn: Drawn, at: number): Drawn {
  if (at < 0 || (at >= drawn.from && at < drawn.to)) return drawn
  const from = Math.max(0, at - AT_ONCE / 2)
  return { from, to: from + AT_ONCE }
}

/** Draws more hits when it comes into view, or when it is pressed. */
function More({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const say = useText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore())
    if (button.current) seen.observe(button.current)
    return () => seen.disconnect()
  }, [onMore])
  return (
    <button ref={button} type="button" className="link-button" onClick={onMore}>
      {say('find.show-more', { count })}
    </button>
  )
}

type PlaceProps = {
  readonly place: FoundPlace
  readonly project: Project
  readonly numbers: ReadonlyMap<Hit, number>
  readonly drawn: Drawn
}

function Place({ place, project, numbers, drawn }: PlaceProps) {
  const say = useText()
  const replacing = useFindView(view => view.replacing)
  const number = (hit: Hit): number => numbers.get(hit) ?? 0
  const shown = place.hits.filter(hit => number(hit) >= drawn.from && number(hit) < drawn.to)
  const name = placeName(project, place, say)
  return (
    <section>
      <h3 className="find-place">
        {replacing && place.hits.some(isReplaceable) && <ChoosePlace hits={place.hits} name={name} />}
        <span>{name}</span>
        <span className="count">
          <Count of={place.hits.length} />
        </span>
      </h3>
      <ul>
        {shown.map(hit => (
          <FoundHit key={hitKey(hit)} hit={hit} number={number(hit)} project={project} />
        ))}
      </ul>
    </section>
  )
}

function ChoosePlace({ hits, name }: { readonly hits: readonly Hit[]; readonly name: string }) {
  const say = useText()
  const left = useFindView(view => view.left)
  const keys = hits.map(hitKey)
  const chosen = keys.filter(key => !left.has(key)).length
  return (
    <input
      type="checkbox"
      aria-label={say('find.choose-place', { place: name })}
      checked={chosen === keys.length}
      ref={box => {
        if (box) box.indeterminate = chosen > 0 && chosen < keys.length
      }}
      onChange={event => choose(keys, event.target.checked)}
    />
  )
}

const NAMES = {
  head: 'find.head',
  provision: 'find.body',
  annex: 'find.annex',
  problem: 'lists.problems',
  matter: 'lists.matters',
  solution: 'lists.solutions',
  opinion: 'opinions.title',
  comment: 'comments.title',
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
