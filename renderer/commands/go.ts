import { setDraftView } from '../editor/draft-view'
import { goBack, goForward } from '../editor/travel'
import { projectOf, setView } from '../store'
import type { Command } from './command'

/** Going about in the draft. */
export const goCommands: readonly Command[] = [
  { id: 'go-to-article', enabled: state => projectOf(state).statute.provisions.length > 0, run: openGoTo },
  { id: 'go-back', run: goBack },
  { id: 'go-forward', run: goForward },
]

function openGoTo(): void {
  setView({ workspace: 'draft' })
  setDraftView({ goToOpen: true })
}
