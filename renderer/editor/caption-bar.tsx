import { type KeyboardEvent, useState } from 'react'
import { setCaption } from '../../shared/edits/statute-words'
import { outline } from '../../shared/outline'
import type { Id } from '../../shared/statute'
import { change, projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { flushTyping, focusText } from './active'
import { setDraftView, useDraftView } from './draft-view'

/** Writes the caption (条旨) of an article. */
export function CaptionBar() {
  const id = useDraftView(view => view.captionOf)
  return id === null ? null : <OpenBar key={id} id={id} />
}

function OpenBar({ id }: { readonly id: Id }) {
  const say = useText()
  const entry = useStore(state => outline(projectOf(state).statute).byId.get(id))
  const [words, setWords] = useState(entry?.provision.caption ?? '')
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    if (event.key === 'Enter') write(id, words)
    close()
  }
  return (
    <div className="go-to">
      <label>
        {entry?.label} {say('draft.caption')}
        <input
          className="field"
          ref={input => input?.focus()}
          value={words}
          placeholder={say('draft.caption-hint')}
          onChange={event => setWords(event.target.value)}
          onKeyDown={hear}
          onBlur={() => {
            write(id, words)
            setDraftView({ captionOf: null })
          }}
        />
      </label>
    </div>
  )
}

function write(id: Id, words: string): void {
  flushTyping()
  change(project => setCaption(project, id, words.trim()), 'draft.step-caption')
}

function close(): void {
  setDraftView({ captionOf: null })
  focusText()
}
