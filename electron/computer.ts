import type { ExportFormat, Settings, WindowEvent } from '../shared/api'
import type { Project } from '../shared/project'
import type { ErrorLog } from './error-log'
import type { JsonStore } from './json-store'
import type { Recents } from './recents'
import type { LeftCopy, Recovery } from './recovery'
import type { Templates } from './templates'
import type { WindowPlace } from './window-place'
import type { Work } from './work'

/** What all windows share: the program's own files, the worker for long work, and the world's clock and randomness. */
export type Computer = {
  readonly settings: JsonStore<Settings>
  /** Where the window closed last stood. */
  readonly place: JsonStore<WindowPlace>
  readonly recents: Recents
  readonly recovery: Recovery
  readonly templates: Templates
  readonly work: Work
  readonly errors: ErrorLog
  readonly now: () => number
  readonly newId: () => string
  readonly version: string
  readonly oldRuntime: boolean
}

/** The questions one window asks through the system's dialogs; null is a cancelled one. */
export type Dialogs = {
  readonly openProject: () => Promise<string | null>
  readonly saveProject: (name: string) => Promise<string | null>
  readonly openStatute: () => Promise<string | null>
  readonly openLists: () => Promise<string | null>
  readonly saveDocument: (name: string, format: ExportFormat) => Promise<string | null>
  readonly changedOutside: (name: string) => Promise<'replace' | 'save-as' | null>
  readonly unsaved: (name: string) => Promise<'save' | 'drop' | null>
}

/** One window, as its Api sees it. */
export type Desk = {
  readonly dialogs: Dialogs
  readonly send: (event: WindowEvent) => void
  /** Brings another window of this program to the front if it has the file; false when none has. */
  readonly focusOther: (path: string) => boolean
  readonly newWindow: (beginning: Beginning) => void
  readonly close: () => void
  readonly showFile: (path: string) => void
  /** Title bar, menu and list of recent files follow what the Api reports. */
  readonly refresh: () => void
}

/** What a window begins with. */
export type Beginning =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'template'; readonly id: string }
  | { readonly kind: 'left'; readonly copy: LeftCopy }
  | { readonly kind: 'empty' }
  /** A frozen version, to be looked at. */
  | { readonly kind: 'version'; readonly project: Project }
