import type { CommandId } from './commands'
import type { Comment } from './comments'
import type { ImportIssue } from './import/issue'
import type { LocaleId } from './locales/text'
import type { Project } from './project'
import type { ListsTable } from './sheet/lists-table'
import type { OpinionRow } from './sheet/read-opinions'
import type { Statute } from './statute'

/** What can go wrong on the computer's side; each has a message in locales/errors.ts that says what to do. */
export const FAILURES = [
  'file-missing',
  'file-is-directory',
  'file-no-permission',
  'file-empty',
  'file-too-large',
  'file-damaged',
  'file-newer-version',
  'file-not-ours',
  'file-read-only',
  'file-locked',
  'file-changed-outside',
  'file-doubtful',
  'disk-full',
  'disk-error',
  'statute-not-readable',
  'word-not-zip',
  'word-old-format',
  'word-damaged',
  'word-too-large',
  'lists-not-readable',
  'work-cancelled',
  'work-failed',
  'template-missing',
] as const
export type FailureCode = (typeof FAILURES)[number]

/** An expected failure as it crosses to the window: a code and the words its message needs (a file's name, a version). */
export type Failure = { readonly code: FailureCode; readonly params: Readonly<Record<string, string>> }

/** An answer that may be a failure; `null` values mean that the user cancelled. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** A project in a window. The path stays in main; the window knows the file's name only. */
export type Opened = {
  readonly project: Project
  /** The file's name, or null for a project not yet saved. */
  readonly fileName: string | null
  readonly readOnly: boolean
  /** Work found in the recovery copy that is newer than the file; milliseconds since 1970. */
  readonly recovered: { readonly project: Project; readonly at: number } | null
  /** The file was damaged and an earlier generation was opened instead; milliseconds since 1970. */
  readonly generation: number | null
  /** What the user should know of the file: why it is read-only, or that its checksum does not fit. */
  readonly remarks: readonly Failure[]
}

export type Saved = { readonly fileName: string; readonly at: number }

/** A file opened before: `key` is opaque, the path stays in main. */
export type Recent = { readonly key: string; readonly name: string; readonly folder: string; readonly at: number }

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** What one person set for this computer, beside any project. */
export type Settings = {
  readonly locale: LocaleId
  readonly theme: Theme
  /** Zoom of the page, 1 = 100 %. */
  readonly zoom: number
  readonly largeText: boolean
  /** Who confirms links: asked once, kept. */
  readonly person: string
  readonly tourSeen: boolean
}

export const EXPORTS = [
  'draft',
  'coverage',
  'lists',
  'justification',
  'explanation',
  'comparison',
  'comparison-two',
  'tracked',
  'revision',
  'decision',
  'norms',
  'inventories',
  'draft-with-comments',
  'opinions',
] as const
export type ExportWhat = (typeof EXPORTS)[number]
export const EXPORT_FORMATS = ['docx', 'xlsx', 'html', 'txt', 'json', 'xml'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type ExportRequest = {
  readonly project: Project
  readonly what: ExportWhat
  readonly format: ExportFormat
  /** The older text, for documents that compare. */
  readonly older?: Statute | undefined
}
export type Exported = { readonly fileName: string; readonly missingFonts: readonly string[] }

/** What is done with changes tracked in a Word file that is imported. */
export const TRACKED_CHANGES = ['accept', 'reject', 'comments'] as const
export type TrackedChanges = (typeof TRACKED_CHANGES)[number]

/** An imported statute, what was irregular in it, and whether Word's tracked changes make the choice matter. */
export type ImportedStatute = {
  readonly fileName: string
  readonly statute: Statute
  readonly issues: readonly ImportIssue[]
  readonly hasTrackedChanges: boolean
  /** Margin notes and kept changes of a Word file. */
  readonly comments: readonly Comment[]
}

/** The opinions a committee's table holds; none when there is no such table in the file. */
export type ImportedOpinions = { readonly fileName: string; readonly rows: readonly OpinionRow[] }

/** The lines of a decision to amend (关于修改…的决定). */
export type ImportedDecision = { readonly fileName: string; readonly lines: readonly string[] }

/** The three lists as a committee's file holds them, and the names of its tables that are none of them. */
export type ImportedLists = {
  readonly fileName: string
  readonly tables: readonly ListsTable[]
  readonly unrecognised: readonly string[]
}

/**
 * All that the window may ask of the computer. Every call answers with a value, never throws for what can be expected;
 * arguments are parsed by schema in main, and no path crosses in either direction.
 */
export type Api = {
  /** The project this window starts with, with settings and recent files. */
  start(): Promise<Start>
  templates(): Promise<readonly TemplateInfo[]>
  newProject(template: string): Promise<Outcome<Opened>>
  /** Asks for a file and opens it in this window; null when cancelled. */
  open(): Promise<Outcome<Opened | null>>
  /** Null when another window of this program has the file: it comes to the front. */
  openRecent(key: string): Promise<Outcome<Opened | null>>
  recents(): Promise<readonly Recent[]>
  /** Saves to the file this window has open; asks where when there is none; null when cancelled. */
  save(project: Project): Promise<Outcome<Saved | null>>
  saveAs(project: Project): Promise<Outcome<Saved | null>>
  /**
   * Writes the recovery copy of unsaved work; called within two seconds of each change. The project comes as JSON text: a large value
   * would take the window longer to hand over than to write down. It is checked when it is read again.
   */
  keepRecovery(project: string): Promise<Outcome<null>>
  /** Throws the recovery copy away: the user did not want it. */
  dropRecovery(): Promise<Outcome<null>>
  /** Asks for a statute file and reads it; the window decides what to do with it. Null when cancelled. */
  importStatute(tracked: TrackedChanges): Promise<Outcome<ImportedStatute | null>>
  /** Reads the statute file this window chose last once more, with another answer about its tracked changes. Null when there is none. */
  importStatuteAgain(tracked: TrackedChanges): Promise<Outcome<ImportedStatute | null>>
  /** Asks for an Excel workbook, Word document or CSV and reads the lists in it; the window plans the import and shows the plan. Null when cancelled. */
  importLists(): Promise<Outcome<ImportedLists | null>>
  /** Asks for an Excel workbook, Word document or CSV and reads the opinions in it. Null when cancelled. */
  importOpinions(): Promise<Outcome<ImportedOpinions | null>>
  /** Asks for a Word file or a text and reads the lines of the decision to amend in it; the window plans what it does. Null when cancelled. */
  importDecision(): Promise<Outcome<ImportedDecision | null>>
  /** Asks where and writes a document; null when cancelled. */
  exportDocument(request: ExportRequest): Promise<Outcome<Exported | null>>
  /** Shows the document exported last in the computer's file manager. */
  showExported(): Promise<Outcome<null>>
  changeSettings(patch: Partial<Settings>): Promise<Settings>
  /** Ends the import or export that is running in this window. */
  cancelWork(): Promise<void>
  /** Tells main what the title bar and the question before closing need to know. */
  reportState(state: WindowState): Promise<void>
  /** Notes an unexpected error of the window in the log on this computer. */
  reportError(error: WindowError): Promise<void>
  /** Shows the log of unexpected errors in the computer's file manager. */
  showErrorLog(): Promise<void>
  /** Opens a frozen version in a window of its own, where it can be read but not saved over anything. */
  openVersion(project: Project): Promise<void>
  /** Opens another window. */
  newWindow(): Promise<void>
  /** Closes this window without asking again; the answer to a `close` event after saving. */
  closeWindow(): Promise<void>
  /** Hears what main has to say to this window; gives the function that ends it. */
  listen(hear: (event: WindowEvent) => void): () => void
}

export type Start = {
  readonly opened: Opened
  readonly settings: Settings
  readonly recents: readonly Recent[]
  readonly templates: readonly TemplateInfo[]
  /** The file asked for could not be opened; an empty project was opened instead. */
  readonly failure: Failure | null
  readonly version: string
  /** The runtime is the old one for closed networks. */
  readonly oldRuntime: boolean
}

export type TemplateInfo = { readonly id: string; readonly title: string; readonly description: string }

export type WindowState = {
  readonly title: string
  readonly unsaved: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export const ERROR_SOURCES = ['draw', 'script', 'promise'] as const

/** An unexpected error of the window: where it came up, and what the runtime says of it. */
export type WindowError = {
  readonly where: (typeof ERROR_SOURCES)[number]
  readonly name: string
  readonly message: string
  readonly stack: string
}

export type WindowEvent =
  | { readonly kind: 'command'; readonly command: CommandId }
  /** The user wants to close and chose to save first: save, then call `closeWindow`. */
  | { readonly kind: 'save-and-close' }
  | { readonly kind: 'open-recent'; readonly key: string }
  /** Long work: which, and how much of it is done from 0 to 1; null when it ended. */
  | { readonly kind: 'progress'; readonly work: 'import' | 'export'; readonly share: number | null }

/** Channels by name: an Api method without one, or a channel without method, does not compile. */
export const API_METHODS: Readonly<Record<keyof Omit<Api, 'listen'>, true>> = {
  start: true,
  templates: true,
  newProject: true,
  open: true,
  openRecent: true,
  recents: true,
  save: true,
  saveAs: true,
  keepRecovery: true,
  dropRecovery: true,
  importStatute: true,
  importStatuteAgain: true,
  importLists: true,
  importOpinions: true,
  importDecision: true,
  exportDocument: true,
  showExported: true,
  changeSettings: true,
  cancelWork: true,
  reportState: true,
  reportError: true,
  showErrorLog: true,
  openVersion: true,
  newWindow: true,
  closeWindow: true,
}

/**
 * The Api as the window's page finds it: answers come as JSON text (undefined for none), since a large value handed over member by
 * member takes many times as long.
 */
export type Door = Readonly<
  Record<keyof typeof API_METHODS, (...values: readonly unknown[]) => Promise<string | undefined>>
> &
  Pick<Api, 'listen'>

/** The channel of a method between window and main. */
export const channelOf = (method: string): string => `trilist:${method}`
/** The channel of main's events to a window. */
export const EVENT_CHANNEL = 'trilist:event'
