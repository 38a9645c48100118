import type { Api, Saved } from '../shared/api'
import type { Project } from '../shared/project'
import { AppError, outcomeOf } from './failure'
import { type ProjectFile, saveProjectAs } from './project-file'
import { recoveryKey } from './recovery'
import { leave, opener, type Parts } from './session'

/** How a window's project gets to the disk: saved by the user, or kept against a crash. */
export function saving(parts: Parts): Pick<Api, 'save' | 'saveAs' | 'keepRecovery' | 'dropRecovery'> {
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
