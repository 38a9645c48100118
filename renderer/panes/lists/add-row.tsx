import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addTitled } from '../../commands/rows'
import { focusSoon } from '../../focus-soon'
import type { RowKind } from '../../row-kind'
import { useText } from '../../ui/use-text'

/** The empty line below a list: words and Enter add a row, and the next can be written at once. */
export function AddRow({ kind }: { readonly kind: RowKind }) {
  const t = useText()
  const [title, setTitle] = useState('')
  const add = () => {
    if (title.trim() === '') return
    addTitled(kind, title.trim())
    setTitle('')
    focusSoon(`[data-add="${kind}"]`)
  }
  return (
    <form
      className="add-row"
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
    >
      <Plus size={14} aria-hidden />
      <input
        data-add={kind}
        value={title}
        placeholder={t(`lists.new-${kind}`)}
        aria-label={t(`lists.new-${kind}`)}
        onChange={event => setTitle(event.target.value)}
      />
      <kbd className="keys" aria-hidden>
        Enter
      </kbd>
    </form>
  )
}
