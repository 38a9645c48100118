import { useState } from 'react'
import { useStore } from '../../store'
import { useText } from '../../ui/use-text'

/** A field for what a person says, with its buttons; Ctrl+Enter sends it, Escape leaves it. Who says it is asked once. */
export function WriteWords({
  label,
  hint,
  submit,
  begin = '',
  onSubmit,
  onCancel,
}: {
  readonly label: string
  readonly hint: string
  readonly submit: string
  /** The words that are changed. */
  readonly begin?: string
  readonly onSubmit: (text: string, person: string) => void
  readonly onCancel: () => void
}) {
  const t = useText()
  const known = useStore(state => state.settings.person)
  const [person, setPerson] = useState(known)
  const [text, setText] = useState(begin)
  const said = text.trim()
  const send = () => {
    if (said !== '') onSubmit(said, person.trim())
  }
  return (
    <form
      className="write-words"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      {known === '' && (
        <input
          className="field"
          aria-label={t('comments.person')}
          placeholder={t('comments.person')}
          value={person}
          onChange={event => setPerson(event.target.value)}
        />
      )}
      <textarea
        className="field"
        rows={3}
        aria-label={label}
        placeholder={hint}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') onCancel()
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
          else return
          event.preventDefault()
        }}
      />
      <span className="write-words-buttons">
        <button type="submit" className="button main" disabled={said === ''}>
          {submit}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('comments.cancel')}
        </button>
      </span>
    </form>
  )
}
