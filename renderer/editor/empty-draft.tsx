import { insertProvision } from '../../shared/edits/statute-insert'
import { newId } from '../new-id'
import { change } from '../store'
import { EmptyState, EmptyWay } from '../ui/empty-state'
import { useText } from '../ui/use-text'
import { focusText } from './active'
import { caretAt } from './caret'

/** What the page says while the statute has no provision, and how to begin. */
export function EmptyDraft() {
  const say = useText()
  return (
    <EmptyState title={say('draft.empty')} body={say('draft.empty-how')}>
      <button type="button" className="button main" onClick={begin}>
        {say('draft.begin')}
      </button>
      <EmptyWay command="import-statute" />
    </EmptyState>
  )
}

function begin(): void {
  const id = newId()
  change(project => insertProvision(project, null, { id, type: 'article' }), 'draft.step-add', {
    caret: caretAt(id),
    chosen: { kind: 'provision', id },
  })
  setTimeout(focusText)
}
