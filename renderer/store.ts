import { create } from 'zustand'
import type { ImportedLists, ImportedStatute, Opened, Recent, Settings, TemplateInfo } from '../shared/api'
import { settle } from '../shared/edits/settle'
import { closeStep, commit, type History, redo, startHistory, undo } from '../shared/history'
import type { TextKey, TextParams } from '../shared/locales/text'
import { emptyProject, type Project } from '../shared/project'
import type { Id } from '../shared/statute'
import { noteAuthors } from '../shared/tracking/note-authors'

/** What is chosen, the same in every pane: a row, a link or a provision. */
export type Chosen = { readonly kind: 'problem' | 'matter' | 'solution' | 'link' | 'provision'; readonly id: Id } | null

/** A place in a provision's own text, in UTF-16 units from its start. */
export type Point = { readonly id: Id; readonly offset: number }
export type Caret = { readonly anchor: Point; readonly focus: Point } | null

/** What one step of the history remembers: the project and where the user was in it. */
export type Moment = { readonly project: Project; readonly chosen: Chosen; readonly caret: Caret }

export const WORKSPACES = ['lists', 'draft', 'matrix', 'check', 'versions'] as const
export type Workspace = (typeof WORKSPACES)[number]

/** Something the window has to say: faults stay until they are read, the rest goes by itself. */
export type Notice = {
  readonly id: number
  readonly tone: 'good' | 'info' | 'bad'
  readonly key: TextKey
  readonly params: TextParams
  /** What can be done about it: shows the exported document. */
  readonly action: 'show-exported' | null
}

export type State = {
  readonly history: History<Moment>
  /** The project as it is on disk; the same value as the present one when nothing is unsaved. */
  readonly saved: Project | null
  readonly savedAt: number | null
  readonly fileName: string | null
  readonly readOnly: boolean
  readonly settings: Settings
  readonly recents: readonly Recent[]
  readonly templates: readonly TemplateInfo[]
  readonly workspace: Workspace
  readonly outlineShown: boolean
  readonly sideShown: boolean
  readonly focusMode: boolean
  /** The open dialog, by its name in dialogs/, and what it was opened for. */
  readonly dialog: { readonly name: string; readonly subject: Id | null } | null
  readonly notices: readonly Notice[]
  readonly progress: { readonly work: 'import' | 'export'; readonly share: number } | null
  /** The step of the tour that is shown, from 0; null when there is none. */
  readonly tourStep: number | null
  readonly version: string
  /** The runtime is the old one for closed networks. */
  readonly oldRuntime: boolean
  /** Newer work of a session that ended badly, until the user chose between it and the file. */
  readonly recovered: Opened['recovered']
  /** When the earlier generation was written that stands in for a damaged file; milliseconds since 1970. */
  readonly generation: number | null
  /** A statute that was read and waits for the user to say what becomes of it. */
  readonly imported: ImportedStatute | null
  /** Lists that were read and wait for the user to look at what they would change. */
  readonly importedLists: ImportedLists | null
  /** A question the window has open, see ask(). */
  readonly question: Question | null
}

/** Something only the user can decide. The first answer is the proposed one; leaving the question gives null. */
export type Question = {
  readonly title: TextKey
  readonly body: TextKey
  readonly params: TextParams
  /** What would be lost or is in doubt, and what would be gained. */
  readonly lines: readonly string[]
  readonly gains: readonly string[]
  readonly answers: readonly {
    readonly id: string
    readonly label: TextKey
    readonly tone: 'main' | 'plain' | 'danger'
  }[]
  readonly answer: (id: string | null) => void
}

const start: Moment = { project: emptyProject('none'), chosen: null, caret: null }

/** The window's one store. Panes read it through selectors; nothing writes it but the functions of this file. */
export const useStore = create<State>()(() => ({
  history: startHistory(start),
  saved: start.project,
  savedAt: null,
  fileName: null,
  readOnly: false,
  settings: { locale: 'zh', theme: 'system', zoom: 1, largeText: false, person: '', tourSeen: false },
  recents: [],
  templates: [],
  workspace: 'draft',
  outlineShown: true,
  sideShown: true,
  focusMode: false,
  dialog: null,
  notices: [],
  progress: null,
  tourStep: null,
  version: '',
  oldRuntime: false,
  recovered: null,
  generation: null,
  imported: null,
  importedLists: null,
  question: null,
}))

export const projectOf = (state: State): Project => state.history.present.project
export const isUnsaved = (state: State): boolean => state.saved !== projectOf(state)

/** Changes view state that is no part of the history. */
export const setView = (patch: Partial<Omit<State, 'history'>>): void => useStore.setState(patch)

/**
 * The one way to change the project: runs a pure edit, lets citations follow, notes who wrote where changes are tracked, and makes the
 * result the next step of the history.
 * `label` names the step for 撤销; equal `tag`s in a row are one step. An edit that gives the same project does nothing.
 * A project opened read-only can be edited on screen; it is saved under another name.
 */
export function change(
  edit: (project: Project) => Project,
  label: TextKey,
  options: { readonly tag?: string; readonly chosen?: Chosen; readonly caret?: Caret } = {},
): void {
  useStore.setState(state => {
    const { present } = state.history
    const edited = edit(present.project)
    if (edited === present.project) return state
    const project = noteAuthors(present.project, edited, settle(present.project, edited), state.settings.person)
    const chosen = options.chosen === undefined ? present.chosen : options.chosen
    const caret = options.caret === undefined ? present.caret : options.caret
    return { history: commit(state.history, { project, chosen, caret }, label, options.tag ?? null) }
  })
}

/** Moves the choice or the caret: remembered with the present moment, but no step of its own. */
export function look(at: { readonly chosen?: Chosen; readonly caret?: Caret }): void {
  useStore.setState(state => ({ history: { ...state.history, present: { ...state.history.present, ...at } } }))
}

/** Ends the step that typing has open. */
export const endStep = (): void => useStore.setState(state => ({ history: closeStep(state.history) }))

export const undoStep = (): void => useStore.setState(state => ({ history: undo(state.history) }))
export const redoStep = (): void => useStore.setState(state => ({ history: redo(state.history) }))

/** Puts another project into the window; its history begins here. */
export function putProject(project: Project, view: Partial<Omit<State, 'history'>>): void {
  useStore.setState({ history: startHistory<Moment>({ project, chosen: null, caret: null }), ...view })
}

let lastNotice = 0
/** Says something to the user. */
export function notify(
  tone: Notice['tone'],
  key: TextKey,
  params: TextParams = {},
  action: Notice['action'] = null,
): void {
  lastNotice += 1
  const notice: Notice = { id: lastNotice, tone, key, params, action }
  useStore.setState(state => ({
    notices: atMost(MOST_NOTICES, [...state.notices.filter(differsFrom(notice)), notice]),
  }))
}

/** More than these would reach the tools at the top of a small window. */
const MOST_NOTICES = 4

/** What is said again takes the place of what was said before. */
const differsFrom =
  ({ key, params }: Notice) =>
  (other: Notice): boolean =>
    other.key !== key || JSON.stringify(other.params) !== JSON.stringify(params)

/** The newest notices; faults give way only to faults. */
function atMost(most: number, notices: readonly Notice[]): readonly Notice[] {
  if (notices.length <= most) return notices
  const mild = notices.findIndex(notice => notice.tone !== 'bad')
  return notices.toSpliced(mild < 0 || mild === notices.length - 1 ? 0 : mild, 1)
}

export const dismiss = (id: number): void =>
  useStore.setState(state => ({ notices: state.notices.filter(notice => notice.id !== id) }))

/** Asks the user and waits: the id of the chosen answer, or null when she left the question. */
export function ask(
  question: Pick<Question, 'title' | 'body' | 'answers'> & Partial<Pick<Question, 'params' | 'lines' | 'gains'>>,
): Promise<string | null> {
  return new Promise(resolve => {
    const answer = (id: string | null) => {
      useStore.setState({ question: null })
      resolve(id)
    }
    useStore.setState({ question: { params: {}, lines: [], gains: [], ...question, answer } })
  })
}
