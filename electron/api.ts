import type { Api, WindowState } from '../shared/api'
import type { Beginning, Computer, Desk } from './computer'
import { documentsApi } from './documents'
import { opening } from './opening'
import { saving } from './saving'
import type { Parts, Session } from './session'

/** One window's side of the contract, and what main itself asks of it. */
export type WindowApi = {
  readonly api: Omit<Api, 'listen'>
  readonly path: () => string | null
  readonly state: () => WindowState
  /** What to do before the window goes: null keeps it open. */
  readonly mayClose: () => Promise<'save' | 'close' | null>
  /** Gives the file and its lock back. With `clean` nothing unsaved is left to recover. */
  readonly end: (clean: boolean) => Promise<void>
}

const NOTHING_YET: WindowState = { title: '', unsaved: false, canUndo: false, canRedo: false }

/** The Api of one window that begins with `beginning`. */
export function windowApi(computer: Computer, desk: Desk, beginning: Beginning): WindowApi {
  const session: Session = { file: null, key: computer.newId(), state: NOTHING_YET, beginning, title: '' }
  const parts = { computer, desk, session }
  return {
    api: { ...opening(parts), ...saving(parts), ...documentsApi(computer, desk), ...ourselves(parts) },
    path: () => session.file?.path ?? null,
    state: () => session.state,
    mayClose: async () => {
      if (!session.state.unsaved) return 'close'
      const answer = await desk.dialogs.unsaved(session.state.title)
      return answer === 'drop' ? 'close' : answer
    },
    end: async clean => {
      if (clean) await computer.recovery.drop(session.key)
      await session.file?.close()
      session.file = null
    },
  }
}

function ourselves({ computer, desk, session }: Parts) {
  return {
    templates: computer.templates.list,
    recents: async () => computer.recents.list(),
    changeSettings: async patch => {
      await computer.settings.change({ ...computer.settings.value(), ...patch })
      desk.refresh()
      return computer.settings.value()
    },
    reportState: async state => {
      session.state = state
      desk.refresh()
    },
    reportError: async error => computer.errors.note(`window ${error.where}`, error),
    showErrorLog: async () => desk.showFile(computer.errors.file()),
    openVersion: async project => desk.newWindow({ kind: 'version', project }),
    newWindow: async () => desk.newWindow({ kind: 'empty' }),
    closeWindow: async () => desk.close(),
  } satisfies Pick<
    Api,
    | 'templates'
    | 'recents'
    | 'changeSettings'
    | 'reportState'
    | 'reportError'
    | 'showErrorLog'
    | 'openVersion'
    | 'newWindow'
    | 'closeWindow'
  >
}
