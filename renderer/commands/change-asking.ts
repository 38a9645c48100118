import { problemChanges } from '../../shared/coverage/effect'
import { touchesLinks } from '../../shared/coverage/touched-links'
import { settle } from '../../shared/edits/settle'
import { type TextKey, text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { focusText, leaveText } from '../editor/active'
import { isComposing } from '../editor/composing'
import { ask, projectOf, useStore } from '../store'
import { effectTold } from './effect-told'

/** What a question says beside the effect, what takes the keyboard away before it is drawn, and what has it after it. */
type Around = { readonly body: TextKey; readonly leave: () => void; readonly back: () => void }
const DRAFT: Around = { body: 'draft.effect-body', leave: leaveText, back: focusText }
const LISTS: Around = { body: 'lists.set-effect-body', leave: () => undefined, back: () => undefined }

/**
 * Makes a change of the draft at once where no problem loses cover by it, which is nearly always; else asks first, with Enter to go
 * on and Escape to leave things as they are, and the caret back in the text either way. While an input method composes nothing
 * is asked. `go` is told the project again: it is the same one unless the computer changed it meanwhile.
 */
export const changeAsking = (step: TextKey, after: Project, go: (before: Project) => void): void =>
  changeOrAsk(step, after, go, DRAFT)

/** The same for a change of the lists; the keyboard goes back to where it was. */
export const changeListsAsking = (step: TextKey, after: Project, go: (before: Project) => void): void =>
  changeOrAsk(step, after, go, LISTS)

function changeOrAsk(step: TextKey, after: Project, go: (before: Project) => void, around: Around): void {
  const before = projectOf(useStore.getState())
  if (isComposing() || !losesCover(before, after)) go(before)
  else {
    around.leave()
    void isSure(step, before, after, around.body).then(sure => {
      around.back()
      if (sure) go(projectOf(useStore.getState()))
    })
  }
}

/** Whether a change leaves some problem worse answered. */
function losesCover(before: Project, after: Project): boolean {
  const inDraft = before.statute !== after.statute
  if (before.links.length === 0 || (inDraft && !touchesLinks(before, after))) return false
  return problemChanges(before, settle(before, after)).loses.length > 0
}

/** The question would take the very key that raised it, a Tab for one, for an answer. */
const keyIsDone = (): Promise<void> => new Promise(done => setTimeout(done))

async function isSure(step: TextKey, before: Project, after: Project, body: TextKey): Promise<boolean> {
  const { losses, gains } = effectTold(before, after)
  await keyIsDone()
  const answer = await ask({
    title: 'draft.effect-title',
    body,
    params: { step: text(useStore.getState().settings.locale, step) },
    lines: losses,
    gains,
    answers: [{ id: 'go-on', label: 'draft.effect-yes', tone: 'main' }],
  })
  return answer === 'go-on'
}
