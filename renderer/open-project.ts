import type { Failure, Opened, Outcome } from '../shared/api'
import { notify, putProject, setView } from './store'

/** Puts an opened project into the window: its history begins here, and newer work of a crashed session is offered. */
export function putOpened(opened: Opened): void {
  putProject(opened.project, {
    saved: opened.project,
    savedAt: null,
    fileName: opened.fileName,
    readOnly: opened.readOnly,
    generation: opened.generation,
    recovered: opened.recovered,
    dialog: opened.recovered ? { name: 'recovery', subject: null } : null,
  })
  for (const remark of opened.remarks) tell(remark)
}

/** The value of an answer, or undefined after telling the user what went wrong. */
export function answered<Value>(outcome: Outcome<Value>): Value | undefined {
  if (outcome.ok) return outcome.value
  setView({ progress: null })
  tell(outcome.failure)
  return undefined
}

/** Says an expected failure in the user's language; work the user ended herself is no bad news. */
export function tell(failure: Failure): void {
  notify(failure.code === 'work-cancelled' ? 'info' : 'bad', `errors.${failure.code}`, failure.params)
}
