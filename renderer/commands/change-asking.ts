import { problemChanges } from '../../shared/coverage/effect'
import { settle } from '../../shared/edits/settle'
import { type TextKey, text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { focusText } from '../editor/active'
import { isComposing } from '../editor/composing'
import { ask, projectOf, useStore } from '../store'
import { effectTold } from './effect-told'

/**
 * Makes a change of the draft at once where no problem loses cover by it, which is nearly always; else asks first, with Enter to go
 * on and Escape to leave things as they are, and the caret back in the text either way. While an input method composes nothing
 * is asked. `done` is told the project again: it is the same one unless the computer changed it meanwhile.
 */
export function changeAsking(step: TextKey, after: Project, go: (before: Project) => void): void {
  const before = projectOf(useStore.getState())
  if (isComposing() || !losesCover(before, after)) go(before)
  else
    void isSure(step, before, after).then(sure => {
      focusText()
      if (sure) go(projectOf(useStore.getState()))
    })
}

/** Whether a change of the draft leaves some problem worse answered. Without links it cannot. */
function losesCover(before: Project, after: Project): boolean {
  if (before === after || before.links.length === 0) return false
  return problemChanges(before, settle(before, after)).loses.length > 0
}

/** The question would take the very key that raised it, a Tab for one, for an answer. */
const keyIsDone = (): Promise<void> => new Promise(done => setTimeout(done))

async function isSure(step: TextKey, before: Project, after: Project): Promise<boolean> {
  const { losses, gains } = effectTold(before, after)
  await keyIsDone()
  const answer = await ask({
    title: 'draft.effect-title',
    body: 'draft.effect-body',
    params: { step: text(useStore.getState().settings.locale, step) },
    lines: losses,
    gains,
    answers: [{ id: 'go-on', label: 'draft.effect-yes', tone: 'main' }],
  })
  return answer === 'go-on'
}
