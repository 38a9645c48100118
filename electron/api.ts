import { basename } from 'node:path'
import type { Api, Failure, Opened, Saved, WindowState } from '../shared/api'
import { emptyProject, type Project } from '../shared/project'
import type { Beginning, Computer, Desk } from './computer'
import { documentsApi } from './documents'
import { AppError, failureOf, outcomeOf } from './failure'
import { type Barrier, type OpenedFile, openProjectFile, type ProjectFile, saveProjectAs } from './project-file'
import { type RecoveryCopy, recoveryKey } from './recovery'

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

type Session = {
  file: ProjectFile | null
  /** Where the recovery copy of unsaved work lies. */
  key: string
  state: WindowState
  /** What the window has to show when its page is loaded again. */
  beginning: Beginning
  /** A name to offer when an unsaved project is saved first. */
  title: string
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

type Parts = { readonly computer: Computer; readonly desk: Desk; readonly session: Session }

function opening(parts: Parts): Pick<Api, 'start' | 'newProject' | 'open' | 'openRecent'> {
  const { computer, desk } = parts
  return {
    start: async () => {
      const { opened, failure } = await begin(parts)
      return {
        opened,
        failure,
        settings: computer.settings.value(),
        recents: computer.recents.list(),
        templates: await computer.templates.list(),
        version: computer.version,
        oldRuntime: computer.oldRuntime,
      }
    },
    newProject: template =>
      outcomeOf(async () => {
        const project = await computer.templates.begin(template, computer.newId)
        parts.session.beginning = { kind: 'template', id: template }
        return unsaved(parts, project, computer.newId())
      }, template),
    open: () =>
      outcomeOf(async () => {
        const path = await desk.dialogs.openProject()
        return path === null ? null : open(parts, path)
      }),
    openRecent: key => outcomeOf(async () => open(parts, computer.recents.pathOf(key))),
  }
}

/** What the window starts with; after a renderer died, the same file again with its recovery copy. */
async function begin(parts: Parts): Promise<{ readonly opened: Opened; readonly failure: Failure | null }> {
  const { computer, session } = parts
  const beginning: Beginning = session.file ? { kind: 'file', path: session.file.path } : session.beginning
  const empty = () => emptyProject(computer.newId())
  try {
    return { opened: await first(parts, beginning, empty), failure: null }
  } catch (error) {
    const failure = failureOf(error, beginning.kind === 'file' ? basename(beginning.path) : '')
    if (!failure) throw error
    if (failure.code === 'file-missing' && beginning.kind === 'file') await computer.recents.forget(beginning.path)
    return { opened: await unsaved(parts, empty(), session.key), failure }
  }
}

async function first(parts: Parts, beginning: Beginning, empty: () => Project): Promise<Opened> {
  const { computer, session } = parts
  switch (beginning.kind) {
    case 'file':
      return openNow(parts, beginning.path)
    case 'template':
      return unsaved(parts, await computer.templates.begin(beginning.id, computer.newId), session.key)
    case 'left':
      return unsaved(parts, empty(), beginning.copy.key)
    case 'empty':
      return unsaved(parts, empty(), session.key)
  }
}

/** Opens a file unless another window has it. Throws as `openProjectFile` does, with the file's name. */
async function open(parts: Parts, path: string): Promise<Opened | null> {
  if (parts.session.file?.path !== path && parts.desk.focusOther(path)) return null
  try {
    return await openNow(parts, path)
  } catch (error) {
    const failure = failureOf(error, basename(path))
    throw failure ? new AppError(failure.code, failure.params) : error
  }
}

async function openNow(parts: Parts, path: string): Promise<Opened> {
  const { computer, session } = parts
  if (session.file?.path === path) await session.file.close()
  const opened = await openProjectFile(path, opener(computer))
  const key = recoveryKey(path)
  const copy = await computer.recovery.of(key)
  await leave(parts, opened.generation === null ? opened.file : null, key)
  session.beginning = { kind: 'file', path }
  await computer.recents.add(path, computer.now())
  parts.desk.refresh()
  return asOpened(opened, copy)
}

/** A project that has no file yet. */
async function unsaved(parts: Parts, project: Project, key: string): Promise<Opened> {
  const copy = await parts.computer.recovery.of(key)
  await leave(parts, null, key)
  parts.session.title = project.statute.title
  return { project, fileName: null, readOnly: false, recovered: found(copy), generation: null, remarks: [] }
}

/** Gives back what the window had before, and puts the next in its place. */
async function leave({ computer, session }: Parts, file: ProjectFile | null, key: string): Promise<void> {
  if (key !== session.key) await computer.recovery.drop(session.key)
  if (session.file?.path !== file?.path) await session.file?.close()
  session.file = file
  session.key = key
}

const opener = (computer: Computer) => ({ person: () => computer.settings.value().person, now: computer.now })

const found = (copy: RecoveryCopy | null) => (copy ? { project: copy.project, at: copy.at } : null)

function asOpened({ file, project, doubtful, generation }: OpenedFile, copy: RecoveryCopy | null): Opened {
  const remarks = [
    ...(file.barrier && generation === null ? [remarkOf(file.barrier, file.name)] : []),
    ...(doubtful ? [{ code: 'file-doubtful' as const, params: { name: file.name } }] : []),
  ]
  const readOnly = file.barrier !== null && generation === null
  return { project, fileName: file.name, readOnly, recovered: found(copy), generation, remarks }
}

const remarkOf = (barrier: Barrier, name: string): Failure =>
  barrier.code === 'file-locked'
    ? { code: barrier.code, params: { name, person: barrier.person, host: barrier.host } }
    : { code: barrier.code, params: { name } }

function saving(parts: Parts): Pick<Api, 'save' | 'saveAs' | 'keepRecovery' | 'dropRecovery'> {
  const { computer, session } = parts
  return {
    save: project => outcomeOf(() => save(parts, project), session.file?.name),
    saveAs: project => outcomeOf(() => saveAs(parts, project), session.file?.name),
    keepRecovery: project =>
      outcomeOf(async () => {
        await computer.recovery.keep(session.key, { at: computer.now(), path: session.file?.path ?? null, project })
        return null
      }, session.title),
    dropRecovery: () =>
      outcomeOf(async () => {
        await computer.recovery.drop(session.key)
        return null
      }),
  }
}

async function save(parts: Parts, project: Project): Promise<Saved | null> {
  const { file } = parts.session
  if (!file) return saveAs(parts, project)
  try {
    await file.save(project)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'file-changed-outside') throw error
    const answer = await parts.desk.dialogs.changedOutside(file.name)
    if (answer === 'save-as') return saveAs(parts, project)
    if (answer === null) return null
    await file.save(project, { overwrite: true })
  }
  return saved(parts, file)
}

async function saveAs(parts: Parts, project: Project): Promise<Saved | null> {
  const { computer, desk, session } = parts
  const path = await desk.dialogs.saveProject(session.file?.name ?? project.statute.title)
  if (path === null) return null
  if (path === session.file?.path && session.file.barrier === null) {
    await session.file.save(project, { overwrite: true })
    return saved(parts, session.file)
  }
  if (desk.focusOther(path)) return null
  const file = await saveProjectAs(path, project, opener(computer))
  await leave(parts, file, recoveryKey(path))
  return saved(parts, file)
}

async function saved({ computer, desk, session }: Parts, file: ProjectFile): Promise<Saved> {
  const at = computer.now()
  await computer.recovery.drop(session.key)
  await computer.recents.add(file.path, at)
  desk.refresh()
  return { fileName: file.name, at }
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
    newWindow: async () => desk.newWindow(),
    closeWindow: async () => desk.close(),
  } satisfies Pick<Api, 'templates' | 'recents' | 'changeSettings' | 'reportState' | 'newWindow' | 'closeWindow'>
}
