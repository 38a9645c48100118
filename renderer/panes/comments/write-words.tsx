import { useState } from 'react'
import { useText } from '../../ui/use-text'

/** A field for what a person says, with its buttons; Ctrl+Enter sends it, Escape leaves it. */
export function WriteWords({
  label,
  hint,
  submit,
  onSubmit,
  onCancel,
}: {
  readonly label: string
  readonly hint: string
  readonly submit: string
  readonly onSubmit: (text: string) => void
  readonly onCancel: () => void
}) {
  const t = useText()
  const [text, setText] = useState('')
  const said = text.trim()
  const send = () => {
    if (said !== '') onSubmit(said)
  }
  return (
    <form
      className="write-words"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
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
