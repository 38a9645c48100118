import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useState } from 'react'
import { type Offer, offerPlaces } from '../../shared/references/offer-places'
import { projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { type CitePicking, useCitePicker } from './cite-picker-view'
import { leavePicker, pick, watchTyping } from './pick-citation'
import { PlaceField, PlaceList } from './place-list'

const MOST = 12
/** The list's greatest height and width, in pixels, to know on which side of the caret it has room. */
const HEIGHT = 320
const WIDTH = 420

/** The list of provisions to cite, beside the caret: by number or by words. */
export function CitePicker() {
  const picking = useCitePicker(state => state.picking)
  useEffect(watchTyping, [])
  if (!picking) return null
  return picking.typed ? <TypedList picking={picking} /> : <FieldList picking={picking} />
}

/** The keyboard stays in the text; arrows, Enter, Tab and Escape are the list's, but never those of an input method. */
function TypedList({ picking }: { readonly picking: CitePicking }) {
  const offers = useOffers(picking, picking.wanted)
  const [at, setAt] = useState(0)
  const now = Math.min(at, offers.length - 1)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || offers.length === 0) return
      if (!isTaken(event.key, now, offers, setAt)) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', hear, { capture: true })
    return () => document.removeEventListener('keydown', hear, { capture: true })
  }, [offers, now])
  if (offers.length === 0) return null
  return (
    <Box picking={picking}>
      <Offers offers={offers} at={now} />
    </Box>
  )
}

function FieldList({ picking }: { readonly picking: CitePicking }) {
  const say = useText()
  const [wanted, setWanted] = useState(picking.wanted)
  const offers = useOffers(picking, wanted)
  const [at, setAt] = useState(0)
  const now = Math.min(at, offers.length - 1)
  const hear = (event: ReactKeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isTaken(event.key, now, offers, setAt)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const seek = (words: string) => {
    setWanted(words)
    setAt(0)
  }
  return (
    <Box picking={picking}>
      <PlaceField
        {...listed(offers, now, say('draft.cite-pick'))}
        hint={say('draft.cite-pick-hint')}
        value={wanted}
        onWords={seek}
        onKeyDown={hear}
        onBlur={leavePicker}
      />
      <Offers offers={offers} at={now} />
      {offers.length === 0 && <p className="muted">{say('draft.go-to-none')}</p>}
    </Box>
  )
}

const listed = (offers: readonly Offer[], at: number, label: string) => ({
  list: 'cite-offers',
  label,
  choices: offers.map(({ cite, words }) => ({ id: cite, name: cite, words })),
  at,
})

function useOffers({ spot }: CitePicking, wanted: string): readonly Offer[] {
  const statute = useStore(state => projectOf(state).statute)
  return offerPlaces(statute, spot.id, wanted, MOST)
}

/** Whether a key is the list's; does what it asks. */
function isTaken(key: string, at: number, offers: readonly Offer[], setAt: (at: number) => void): boolean {
  const offer = offers[at]
  if (key === 'ArrowDown') setAt(Math.min(at + 1, offers.length - 1))
  else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0))
  else if (key === 'Escape') leavePicker()
  else if ((key === 'Enter' || key === 'Tab') && offer) pick(offer.place)
  else return false
  return true
}

/** Below the caret, or above it where there is more room; in the window even when the caret is not. */
function Box({ picking, children }: { readonly picking: CitePicking; readonly children: React.ReactNode }) {
  const say = useText()
  const { left, top, bottom } = picking.beside
  const above = bottom + HEIGHT > window.innerHeight && top > HEIGHT
  const within = (edge: number): number => Math.max(8, Math.min(edge + 4, window.innerHeight - HEIGHT))
  const side = above ? { bottom: within(window.innerHeight - top) } : { top: within(bottom) }
  return (
    <search
      className="cite-picker"
      aria-label={say('draft.cite-pick')}
      style={{ left: Math.max(8, Math.min(left, window.innerWidth - WIDTH)), ...side }}
    >
      {children}
    </search>
  )
}

function Offers({ offers, at }: { readonly offers: readonly Offer[]; readonly at: number }) {
  const say = useText()
  const choose = (index: number) => {
    const offer = offers[index]
    if (offer) pick(offer.place)
  }
  return <PlaceList {...listed(offers, at, say('draft.cite-pick'))} onPick={choose} />
}
