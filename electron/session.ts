import type { WindowState } from '../shared/api'
import type { Beginning, Computer, Desk } from './computer'
import type { Opener, ProjectFile } from './project-file'

/** What main remembers of one window; the only thing here that changes. */
export type Session = {
  file: ProjectFile | null
  /** Where the recovery copy of unsaved work lies. */
  key: string
  state: WindowState
  /** What the window has to show when its page is loaded again. */
  beginning: Beginning
  /** A name to offer when an unsaved project is saved first. */
  title: string
}

/** What the parts of a window's Api work on. */
export type Parts = { readonly computer: Computer; readonly desk: Desk; readonly session: Session }

/** Gives back what the window had before, and puts the next in its place. */
export async function leave({ computer, session }: Parts, file: ProjectFile | null, key: string): Promise<void> {
  if (key !== session.key) await computer.recovery.drop(session.key)
  if (session.file?.path !== file?.path) await session.file?.close()
  session.file = file
  session.key = key
}

/** Who opens files here, and when. */
export const opener = (computer: Computer): Opener => ({
  person: () => computer.settings.value().person,
  now: computer.now,
})
