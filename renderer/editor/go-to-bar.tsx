import { type KeyboardEvent, useState } from 'react'
import { type FoundArticle, findArticles } from '../../shared/find-articles'
import { projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { focusText } from './active'
import { setDraftView, useDraftView } from './draft-view'
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
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') go(found[at])
    else if (step) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else return
    event.preventDefault()
  }
  return (
    <search className="go-to" onBlur={event => event.currentTarget.contains(event.relatedTarget) || close()}>
      <input
        className="field"
        ref={focusWhenDrawn}
        role="combobox"
        aria-label={say('draft.go-to')}
        aria-expanded={found.length > 0}
        aria-controls="go-to-found"
        aria-activedescendant={found[at] ? `go-to-${at}` : undefined}
        placeholder={say('draft.go-to-hint')}
        value={wanted}
        onChange={event => {
          setWanted(event.target.value)
          setAt(0)
        }}
        onKeyDown={hear}
      />
      <div id="go-to-found" role="listbox" aria-label={say('draft.go-to')} className="go-to-found">
        {found.map((each, index) => (
          <Found key={each.entry.provision.id} found={each} index={index} chosen={index === at} />
        ))}
      </div>
      {wanted !== '' && found.length === 0 && <p className="muted">{say('draft.go-to-none')}</p>}
    </search>
  )
}

function Found({
  found,
  index,
  chosen,
}: {
  readonly found: FoundArticle
  readonly index: number
  readonly chosen: boolean
}) {
  return (
    <div
      id={`go-to-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="go-to-one"
      onPointerDown={event => {
        event.preventDefault()
        go(found)
      }}
    >
      <strong>{found.entry.cite || found.entry.label}</strong> {found.words}
    </div>
  )
}

const focusWhenDrawn = (input: HTMLInputElement | null): void => input?.focus()

function go(found: FoundArticle | undefined): void {
  if (!found) return
  close()
  goTo(found.entry.provision.id)
  focusText()
}

function close(): void {
  setDraftView({ goToOpen: false })
}
