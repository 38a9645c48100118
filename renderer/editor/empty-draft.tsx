import { insertProvision } from '../../shared/edits/statute-insert'
import { runCommand } from '../commands/run'
import { newId } from '../new-id'
import { change } from '../store'
import { useText } from '../ui/use-text'
import { focusText } from './active'
import { caretAt } from './caret'

/** What the page says while the statute has no provision, and how to begin. */
export function EmptyDraft() {
  const say = useText()
  return (
    <div className="empty-draft">
      <p className="empty-words">{say('draft.empty')}</p>
      <p>{say('draft.empty-how')}</p>
      <p className="empty-ways">
        <button type="button" className="button main" onClick={begin}>
          {say('draft.begin')}
        </button>
        <button type="button" className="button" onClick={() => void runCommand('import-statute')}>
          {say('commands.import-statute')}
        </button>
      </p>
    </div>
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
