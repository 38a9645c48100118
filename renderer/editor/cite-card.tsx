import { useEffect, useState } from 'react'
import { outline } from '../../shared/outline'
import { citePlace, wordingAt } from '../../shared/place'
import { shortened } from '../../shared/shortened'
import type { Place } from '../../shared/statute'
import { projectOf, useStore } from '../store'
import { printSize } from '../ui/print-size'
import { useText } from '../ui/use-text'
import { citedPlaces } from './cited-places'

/** How long the mouse rests on a citation before its target is shown, in milliseconds. */
const REST = 300
const LONGEST = 400
/** How wide the card may be (draft.css), in rem, and how far it stays from the edge of the window, in pixels. */
const WIDTH = 22
const GAP = 8

type Shown = { readonly places: readonly Place[]; readonly left: number; readonly top: number; readonly above: boolean }

/** What a citation leads to, shown beside it while the mouse rests on it. */
export function CiteCard() {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => watchCitations(setShown), [])
  return shown && <Card shown={shown} />
}

function Card({ shown }: { readonly shown: Shown }) {
  const say = useText()
  const act = outline(useStore(state => projectOf(state).statute))
  return (
    <aside
      className={shown.above ? 'cite-card above' : 'cite-card'}
      role="tooltip"
      style={{ left: shown.left, top: shown.top }}
    >
      {shown.places.map(place => (
        <section key={`${place.id}${place.first ?? ''}`}>
          <h3>{citePlace(act, place) || say('draft.cite-gone')}</h3>
          <p>{shortened(wordingAt(act, place), LONGEST)}</p>
        </section>
      ))}
      <p className="cite-keys">{say('draft.cite-keys')}</p>
    </aside>
  )
}

/** Tells which citation the mouse rests on, null when none. Gives the function that ends it. */
function watchCitations(tell: (shown: Shown | null) => void): () => void {
  let over: Element | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const hear = (event: Event) => {
    const cite = event.target instanceof Element ? event.target.closest('.statute .cite') : null
    if (cite === over && event.type === 'pointerover') return
    over = event.type === 'pointerover' ? cite : null
    clearTimeout(timer)
    if (over) timer = setTimeout(() => over && tell(placedBy(over)), REST)
    else tell(null)
  }
  const events = ['pointerover', 'pointerdown', 'keydown', 'wheel']
  for (const name of events) document.addEventListener(name, hear, { passive: true })
  return () => {
    clearTimeout(timer)
    for (const name of events) document.removeEventListener(name, hear)
  }
}

/** Below the citation, or above it in the lower half of the window. */
function placedBy(cite: Element): Shown {
  const box = cite.getBoundingClientRect()
  const above = box.top > window.innerHeight / 2
  return {
    places: citedPlaces(cite),
    left: Math.max(GAP, Math.min(box.left, window.innerWidth - WIDTH * printSize() - GAP)),
    top: above ? box.top - 6 : box.bottom + 6,
    above,
  }
}
