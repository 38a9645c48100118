import { settle } from '../../shared/edits/settle'
import type { KeyResult, Refusal } from '../../shared/edits/typing-place'
import type { TextKey } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { changeAsking } from '../commands/change-asking'
import { change, endStep, notify, projectOf, useStore } from '../store'
import { flushTyping } from './active'
import { caretAt } from './caret'

/** Does what a key or a command asks of the statute as one step of its own and puts the caret there; says why when it cannot be done. */
export function act(label: TextKey, edit: (project: Project) => KeyResult): boolean {
  flushTyping()
  const result = edit(projectOf(useStore.getState()))
  if ('refused' in result) {
    explain(result.refused)
    return false
  }
  const { id, offset } = result.caret
  endStep()
  change(() => result.project, label, { caret: caretAt(id, offset), chosen: { kind: 'provision', id } })
  return true
}

/** Like `act`, for what may take an answer away from a problem: then it is asked first. `done` follows what was done. */
export function actAsking(label: TextKey, edit: (project: Project) => KeyResult, done?: () => unknown): void {
  flushTyping()
  const from = projectOf(useStore.getState())
  const made = edit(from)
  if ('refused' in made) {
    explain(made.refused)
    return
  }
  // What is judged is what is kept, so that it need not be judged again.
  const result = { ...made, project: settle(from, made.project) }
  changeAsking(label, result.project, now => {
    if (act(label, project => (now === from ? result : edit(project)))) done?.()
  })
}

/** Says why something cannot be done; once, however often it is tried. */
export function explain(refusal: Refusal): void {
  const key: TextKey = `draft.refused-${refusal}`
  if (!useStore.getState().notices.some(notice => notice.key === key)) notify('info', key)
}
