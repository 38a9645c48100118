import { basename } from 'node:path'
import type { Api, Failure, Opened } from '../shared/api'
import { emptyProject, type Project } from '../shared/project'
import type { Beginning } from './computer'
import { AppError, failureOf, outcomeOf } from './failure'
import { type Barrier, type OpenedFile, openProjectFile } from './project-file'
import { type RecoveryCopy, recoveryKey } from './recovery'
import { leave, opener, type Parts } from './session'

type Opening = Pick<Api, 'start' | 'newProject' | 'open' | 'openRecent'>

/** How a project comes into a window: at its start, new, from a file. */
export function opening(parts: Parts): Opening {
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
    case 'version':
      return { ...(await unsaved(parts, beginning.project, session.key)), readOnly: true }
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
