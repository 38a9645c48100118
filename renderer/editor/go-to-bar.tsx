import { type KeyboardEvent, useState } from 'react'
import { type FoundArticle, findArticles } from '../../shared/find-articles'
import { projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { focusText } from './active'
import { setDraftView, useDraftView } from './draft-view'
import { PlaceField, PlaceList } from './place-list'
import { goTo } from './travel'

const MOST = 8

/** Asks for the number or some words of an article and goes there. */
export function GoToBar() {
  return useDraftView(view => view.goToOpen) ? <OpenBar /> : null
}

function OpenBar() {
  const say = useText()
  const statute = useStore(state => projectOf(state).statute)
  const [wanted, setWanted] = useState('')
  const [at, setAt] = useState(0)
  const found = findArticles(statute, wanted, MOST)
  const choices = found.map(({ entry, words }) => ({ id: entry.provision.id, name: entry.cite || entry.label, words }))
  const shared = { list: 'go-to', label: say('draft.go-to'), choices, at }
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') go(found[at])
    else if (step) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else return
    event.preventDefault()
  }
  const seek = (words: string) => {
    setWanted(words)
    setAt(0)
  }
  return (
    <search className="go-to" onBlur={event => event.currentTarget.contains(event.relatedTarget) || close()}>
      <PlaceField {...shared} hint={say('draft.go-to-hint')} value={wanted} onWords={seek} onKeyDown={hear} />
      <PlaceList {...shared} onPick={index => go(found[index])} />
      {wanted !== '' && found.length === 0 && <p className="muted">{say('draft.go-to-none')}</p>}
    </search>
  )
}

function go(found: FoundArticle | undefined): void {
  if (!found) return
  close()
  goTo(found.entry.provision.id)
  focusText()
}

function close(): void {
  setDraftView({ goToOpen: false })
}
