import { useState } from 'react'
import { retitle } from '../../commands/rows'
import { focusSoon } from '../../focus-soon'
import type { Row, RowKind } from '../../row-kind'
import { useFocused } from '../../ui/use-focused'
import { useText } from '../../ui/use-text'

/** A card's title while it is edited in place: Enter or leaving keeps it, Escape drops it. */
export function TitleEdit({
  kind,
  row,
  onDone,
}: {
  readonly kind: RowKind
  readonly row: Row
  readonly onDone: () => void
}) {
  const t = useText()
  const field = useFocused<HTMLTextAreaElement>()
  const [title, setTitle] = useState(row.title)
  const finish = (keep: boolean) => {
    if (keep) retitle(kind, row.id, title.trim())
    onDone()
    focusSoon(`[data-card="${row.id}"] .card-face`)
  }
  return (
    <textarea
      className="field title-edit"
      ref={field}
      rows={2}
      aria-label={t('fields.title')}
      value={title}
      onChange={event => setTitle(event.target.value)}
      onBlur={() => {
        retitle(kind, row.id, title.trim())
        onDone()
      }}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault()
          finish(event.key === 'Enter')
        }
      }}
    />
  )
}
